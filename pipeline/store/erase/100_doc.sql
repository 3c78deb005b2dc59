-- Their descriptions.
delete from doc
where doc_no in (select doc_no from shift)
