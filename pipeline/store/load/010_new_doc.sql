-- The staged documents that are to be loaded, with the numbers they get.
-- One row per document.
create or replace temp table new_doc as
select
  staged.*,
  (row_number() over (order by d) + (select coalesce(max(last_doc_no), 0) from batch))::integer as doc_no
from read_parquet($staging || '/**/doc.parquet') as staged
where d = any($new_documents)
