-- The highest document number.
-- One row; 0 for an empty corpus.
select coalesce(max(doc_no), 0)::integer as last_doc_no
from doc
