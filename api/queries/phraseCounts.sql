-- Occurrences of words and phrases by document, whatever documents count.
-- One row per series (counted from 0) and document with an occurrence in scope.
with place as materialized (
  -- part: posting, for each place
),
following as not materialized (
  -- part: posting, for each follower
),
hit as (
  -- part: hit
)
select
  series,
  (gpos >> 20)::integer   as doc_no,
  count(*)::integer       as n
from hit
group by all
