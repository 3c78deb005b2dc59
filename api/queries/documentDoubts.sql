-- Where cleaning was not sure and left a document's source alone.
-- One row per doubt, in source order, the first $limit.
select
  q.rule,
  q.start,
  q."end" as "end",
  q.text,
  q.reason
from doubt q
join doc d using (doc_no)
where d.id = $id::varchar
order by q.n
limit $limit::integer
