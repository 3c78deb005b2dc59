-- Tokens in scope by document: what rates of words and their intervals rest on.
-- One row per dated document that has any.
with document as (
  select year, doc_no, n_body_tokens as exposure
  from doc
  where $scope::varchar = 'body'
    and ($drafts::varchar = 'include' or status = 'current')
    and year between $from_year::integer and $to_year::integer
  union all
  select d.year, doc_no, sum(p.n_tokens)
  from para p
  join doc d using (doc_no)
  where p.role::varchar = $scope::varchar
    and ($drafts::varchar = 'include' or d.status = 'current')
    and d.year between $from_year::integer and $to_year::integer
  group by d.year, doc_no
)
select
  year::integer     as year,
  doc_no,
  exposure::integer as exposure
from document
where exposure > 0
order by year, doc_no
