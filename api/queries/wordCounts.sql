-- Occurrences of single words by document, whatever documents count.
-- One row per series (counted from 0) and document with an occurrence in scope.
with token as (
  -- part: posting, for each place
)
select
  series,
  (gpos >> 20)::integer   as doc_no,
  count(*)::integer       as n
from token
group by all
