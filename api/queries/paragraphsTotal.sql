-- How many paragraphs a page is cut from.
-- One row.
with document as (
  -- part: chosenDocument
),
mention as (
  -- part: mention
)
select
  count(distinct (doc_no, seq))::integer as total
from mention
where $wording::varchar is null or wording = $wording::varchar
