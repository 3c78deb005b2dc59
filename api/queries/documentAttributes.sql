-- What else is known about a document: a table's columns, a file's keywords.
-- One row per fact, in its giver's order.
select
  a.name,
  a.value
from doc_attribute a
join doc d using (doc_no)
where d.id = $id::varchar
order by a.n
