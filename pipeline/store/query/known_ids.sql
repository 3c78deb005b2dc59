-- Which of the given documents are in the corpus.
-- One row per document.
select id
from doc
where id = any($ids)
order by id
