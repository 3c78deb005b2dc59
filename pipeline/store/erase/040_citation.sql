-- Their references to other texts.
delete from citation
where doc_no in (select doc_no from shift)
