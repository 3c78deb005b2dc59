-- How many paragraphs with a word or phrase a page is cut from.
-- One row.
with document as (
  -- part: chosenDocument
),
token as not materialized (
  -- part: posting, for each term
),
hit as (
  -- part: hit
),
hit_in_text as (
  -- part: hitInText
)
select
  count(distinct para_gpos)::integer as total
from hit_in_text
