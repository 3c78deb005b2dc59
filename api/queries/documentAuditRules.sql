-- How often each rule changed a document's source or was not sure.
-- One row per kind and rule, the most frequent first.
with entry as (
  -- part: auditEntry
)
select
  kind,
  rule,
  count(*)::integer as n
from entry
group by kind, rule
order by kind, count(*) desc, rule
