-- How long the documents between two numbers are, the first left out.
-- One row per document, upwards.
select
  doc_no,
  n_tokens
from doc
where doc_no > $after::integer
  and doc_no <= $last::integer
order by doc_no
