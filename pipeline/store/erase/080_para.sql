-- Their paragraphs.
delete from para
where doc_no in (select doc_no from shift)
