-- Notes.
insert into note by name
select doc_no, n, mark, text
from read_parquet($staging || '/**/note.parquet')
join new_doc using (d)
order by doc_no, n
