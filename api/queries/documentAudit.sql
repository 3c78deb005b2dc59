-- A page of the changes and doubts of a document, of one kind or rule where it is asked for.
-- One row per change or doubt, in source order.
with entry as (
  -- part: auditEntry
)
select
  kind,
  rule,
  start,
  "end" as "end",
  before,
  after,
  reason
from entry
where ($kind::varchar is null or kind = $kind::varchar)
  and ($rule::varchar is null or rule = $rule::varchar)
order by start, kind, n
limit $limit::integer offset $offset::integer
