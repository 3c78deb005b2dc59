-- Treaties that notes refer to.
insert into treaty by name
select doc_no, n, seq, text, name
from read_parquet($staging || '/**/treaty.parquet')
join new_doc using (d)
order by doc_no, n
