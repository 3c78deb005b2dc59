-- How many documents a page is cut from.
-- One row.
with document as (
  -- part: listedDocument
)
select
  count(*)::integer as total
from document
