-- Their notes.
delete from note
where doc_no in (select doc_no from shift)
