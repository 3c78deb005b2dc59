-- Paragraphs in scope by document: what an interval by document rests on.
-- One row per dated document that has any.
with document as (
  select
    year,
    doc_no,
    case $scope::varchar
      when 'preambular' then n_preambular
      when 'operative' then n_operative
      when 'plain' then n_plain
      else n_preambular + n_operative + n_plain
    end as exposure
  from doc
  where ($drafts::varchar = 'include' or status = 'current')
    and year between $from_year::integer and $to_year::integer
)
select
  year::integer     as year,
  doc_no,
  exposure::integer as exposure
from document
where exposure > 0
order by year, doc_no
