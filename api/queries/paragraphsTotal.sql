-- How many paragraphs a page is cut from.
-- One row.
with paragraph as (
  select distinct
    m.doc_no,
    m.seq
  from theme_match m
  join doc d using (doc_no)
  where m.theme_id = any($themes::varchar[])
    and m.role in ('preambular', 'operative', 'plain')
    and ($scope::varchar = 'body' or m.role::varchar = $scope::varchar)
    and ($drafts::varchar = 'include' or d.status = 'current')
    and ($named::varchar = 'include' or m.named_in is null)
    and (d.year between $from_year::integer and $to_year::integer or ($undated::boolean and d.year is null))
    and ($document::varchar is null or d.id = $document::varchar)
    and ($wording::varchar is null or m.wording = $wording::varchar)
)
select
  count(*)::integer as total
from paragraph
