-- What cleaning did.
insert into change by name
select doc_no, n, rule, start, "end", before, after
from read_parquet($staging || '/**/change.parquet')
join new_doc using (d)
order by doc_no, n
