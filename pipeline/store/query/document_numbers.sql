-- The numbers of documents given by id.
-- One row per document.
select doc_no
from doc
where id = any($ids)
order by doc_no
