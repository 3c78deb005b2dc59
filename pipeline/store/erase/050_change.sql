-- What cleaning did to them.
delete from change
where doc_no in (select doc_no from shift)
