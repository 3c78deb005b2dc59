-- The documents of a staged batch, in their order.
-- One row per document.
select d, id, content_hash, source_name
from read_parquet($staging || '/**/doc.parquet')
order by d
