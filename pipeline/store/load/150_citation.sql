-- References to other texts.
insert into citation by name
select doc_no, seq, text, citation.symbol, n
from read_parquet($staging || '/**/citation.parquet') as citation
join new_doc using (d)
order by doc_no, n
