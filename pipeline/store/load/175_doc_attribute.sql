-- What else is known about the documents.
insert into doc_attribute by name
select doc_no, n, name, value
from read_parquet($staging || '/**/doc_attribute.parquet')
join new_doc using (d)
order by doc_no, n
