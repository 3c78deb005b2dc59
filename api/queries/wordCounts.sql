-- Occurrences of single words by document.
-- One row per series (counted from 0) and dated document with an occurrence in scope.
with term as (
  select
    unnest($term_series::integer[]) as series,
    unnest($term_kind::varchar[])   as kind,
    unnest($term_id::integer[])     as id
),
token as (
  select term.series, post.gpos >> 20 as doc_no
  from post
  join term on post.form_id = term.id
  where term.kind = 'form'
    and post.role in ('preambular', 'operative', 'plain')
    and ($scope::varchar = 'body' or post.role::varchar = $scope::varchar)
  union all
  select term.series, post.gpos >> 20
  from post
  join term on post.lemma_id = term.id
  where term.kind = 'lemma'
    and post.role in ('preambular', 'operative', 'plain')
    and ($scope::varchar = 'body' or post.role::varchar = $scope::varchar)
)
select
  token.series::integer as series,
  d.year::integer       as year,
  d.doc_no,
  count(*)::integer     as n
from token
join doc d using (doc_no)
where ($drafts::varchar = 'include' or d.status = 'current')
  and d.year between $from_year::integer and $to_year::integer
group by token.series, d.year, d.doc_no
order by token.series, d.year, d.doc_no
