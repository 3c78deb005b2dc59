-- Places from which notes are called.
insert into note_call by name
select doc_no, mark, seq, "at"
from read_parquet($staging || '/**/note_call.parquet')
join new_doc using (d)
order by doc_no, seq, "at", mark
