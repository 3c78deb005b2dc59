-- The documents to be taken out: they leave their status for none.
-- One row per document.
create or replace temp table shift as
select
  doc_no,
  status       as from_status,
  null::status as to_status
from doc
where id = any($ids)
