-- Which of the given contents are in the corpus.
-- One row per content hash.
select content_hash
from doc
where content_hash = any($content_hashes)
