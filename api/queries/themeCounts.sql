-- Paragraphs and mentions by theme and document; a paragraph counts once, however many its mentions.
-- One row per theme and dated document with a mention in scope.
with mentioned as (
  select
    m.theme_id,
    d.year,
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
  year::integer                                   as year,
  doc_no,
  count(*)::integer                               as n,
  (count(*) filter (where named_only))::integer   as n_named_only,
  sum(mentions)::integer                          as mentions
from mentioned
group by theme_id, year, doc_no
order by theme_id, year, doc_no
