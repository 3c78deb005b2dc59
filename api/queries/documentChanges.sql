-- What cleaning did to a document's source.
-- One row per change, in source order, the first $limit.
select
  c.rule,
  c.start,
  c."end" as "end",
  c.before,
  c.after
from change c
join doc d using (doc_no)
where d.id = $id::varchar
order by c.n
limit $limit::integer
