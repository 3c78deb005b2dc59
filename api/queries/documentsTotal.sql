-- How many documents a page is cut from.
-- One row.
select
  count(*)::integer as total
from doc
where ($kind::varchar is null or kind = $kind::varchar)
  and ($language::varchar is null or language = $language::varchar)
  and ($year::integer is null or year = $year::integer)
