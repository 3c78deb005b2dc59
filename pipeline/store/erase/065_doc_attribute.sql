-- What else was known about them.
delete from doc_attribute
where doc_no in (select doc_no from shift)
