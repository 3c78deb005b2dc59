-- Paragraphs and mentions by theme and document, whatever documents count; a paragraph counts once, however many its
-- mentions.
-- One row per theme and document with a mention in scope.
with mentioned as (
  select
    theme_id,
    doc_no,
    seq,
    count(*)                       as mentions,
    bool_and(named_in is not null) as named_only
  from theme_match
  where theme_id = any($themes::varchar[])
    and role between (case $scope::varchar when 'body' then 'preambular' else $scope::varchar end)::role
                 and (case $scope::varchar when 'body' then 'plain' else $scope::varchar end)::role
    and ($named::varchar = 'include' or named_in is null)
  group by all
)
select
  theme_id                                        as series,
  doc_no,
  count(*)::integer                               as n,
  (count(*) filter (where named_only))::integer   as n_named_only,
  sum(mentions)::integer                          as mentions
from mentioned
group by theme_id, doc_no
order by theme_id, doc_no
