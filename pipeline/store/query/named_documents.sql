-- The documents with one of the given ids or symbols.
-- One row per document.
select id, symbol
from doc
where id = any($ids)
  or symbol = any($ids)
order by id
