-- The treaties that a document's notes give the place of in a treaty series.
-- One row per reference, in the order of the notes.
select
  t.text,
  t.name,
  t.seq
from treaty t
join doc d using (doc_no)
where d.id = $id::varchar
order by t.n
