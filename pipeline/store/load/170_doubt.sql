-- Places that cleaning left alone, not being sure.
insert into doubt by name
select doc_no, n, rule, start, "end", text, reason
from read_parquet($staging || '/**/doubt.parquet')
join new_doc using (d)
order by doc_no, n
