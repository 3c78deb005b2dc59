-- The content of the corpus, whatever the order in which it came.
-- One row: the sha256 of the sorted content hashes, a line each.
select sha256(coalesce(string_agg(content_hash, chr(10) order by content_hash), '')) as content_hashes
from doc
