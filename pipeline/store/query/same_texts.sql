-- Documents of the corpus whose paragraphs read as one of the given texts.
-- One row per text that is there, with the first document's id.
select text_hash, min(id) as id
from doc
where text_hash = any($text_hashes)
group by text_hash
