-- The documents in the corpus whose id or content a staged batch has too.
-- One row per document.
with staged as (
  select id, content_hash
  from read_parquet($staging || '/**/doc.parquet')
)
select id, content_hash
from doc
where id in (select id from staged)
  or content_hash in (select content_hash from staged)
