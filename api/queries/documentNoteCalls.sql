-- The places from which a document's notes are called.
-- One row per call.
select
  c.seq,
  c.mark,
  c."at"
from note_call c
join doc d using (doc_no)
where d.id = $id::varchar
order by c.seq, c."at", c.mark
