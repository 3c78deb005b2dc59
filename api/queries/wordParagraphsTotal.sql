-- How many paragraphs with a word or phrase a page is cut from.
-- One row.
with document as (
  -- part: chosenDocument
),
place as materialized (
  -- part: posting, for each place
),
following as not materialized (
  -- part: posting, for each follower
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
