-- Paragraphs and mentions by theme, document and role of body text, whatever documents count; a paragraph counts once,
-- however many its mentions. `n_named_only` of the paragraphs have mentions in proper names only, `mentions_outside` stand
-- in none.
-- One row per theme, document and role with a mention.
with mentioned as (
  select
    theme_id,
    doc_no,
    role,
    seq,
    count(*)                                    as mentions,
    count(*) filter (where named_in is null)    as outside
  from theme_match
  where role in ('preambular', 'operative', 'plain')
  group by all
)
select
  theme_id                                      as theme,
  doc_no,
  role::varchar                                 as role,
  count(*)::integer                             as n,
  (count(*) filter (where outside = 0))::integer as n_named_only,
  sum(mentions)::integer                        as mentions,
  sum(outside)::integer                         as mentions_outside
from mentioned
group by theme_id, doc_no, role
order by theme_id, doc_no, role
