-- Their mentions of themes.
delete from theme_match
where doc_no in (select doc_no from shift)
