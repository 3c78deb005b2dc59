-- The calls of their notes.
delete from note_call
where doc_no in (select doc_no from shift)
