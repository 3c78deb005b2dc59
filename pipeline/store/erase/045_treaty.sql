-- The treaties that their notes refer to.
delete from treaty
where doc_no in (select doc_no from shift)
