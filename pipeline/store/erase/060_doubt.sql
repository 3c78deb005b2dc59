-- What cleaning left alone in them.
delete from doubt
where doc_no in (select doc_no from shift)
