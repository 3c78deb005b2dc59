-- How each theme is worded over time; a paragraph counts once for each of its wordings.
-- One row per theme, year and wording, the most frequent first.
with mentioned as (
  select
    m.theme_id,
    d.year,
    m.wording,
    m.doc_no,
    m.seq,
    count(*)                         as mentions,
    bool_and(m.named_in is not null) as named_only
  from theme_match m
  join doc d using (doc_no)
  where m.theme_id = any($themes::varchar[])
    and m.role in ('preambular', 'operative', 'plain')
    and ($scope::varchar = 'body' or m.role::varchar = $scope::varchar)
    and ($drafts::varchar = 'include' or d.status = 'current')
    and ($named::varchar = 'include' or m.named_in is null)
    and d.year between $from_year::integer and $to_year::integer
  group by all
)
select
  theme_id                                        as series,
  year::varchar                                   as period,
  wording,
  count(*)::integer                               as n,
  (count(*) filter (where named_only))::integer   as n_named_only,
  sum(mentions)::integer                          as mentions
from mentioned
group by theme_id, year, wording
order by list_position($themes::varchar[], theme_id), year, n desc, wording
