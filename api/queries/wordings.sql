-- How each theme is worded over time; a paragraph counts once for each of its wordings.
-- One row per theme, period (year or session) and wording, the most frequent first.
with document as (
  -- part: chosenDocument
),
mention as (
  -- part: mention
),
mentioned as (
  select
    m.theme_id,
    case when $by::varchar = 'session' then d.session else d.year end as period,
    m.wording,
    m.doc_no,
    m.seq,
    count(*)                         as mentions,
    bool_and(m.named_in is not null) as named_only
  from mention m
  join document d using (doc_no)
  group by all
)
select
  theme_id                                        as series,
  period::varchar                                 as period,
  wording,
  count(*)::integer                               as n,
  (count(*) filter (where named_only))::integer   as n_named_only,
  sum(mentions)::integer                          as mentions
from mentioned
where period is not null
group by theme_id, mentioned.period, wording
order by list_position($themes::varchar[], theme_id), mentioned.period, n desc, wording
