-- Occurrences of words and phrases by document.
-- A phrase stands where each of its words follows the one before by one position: the places of its rarest word are
-- looked for, and the other words kept that fall on them.
-- One row per series (counted from 0) and dated document with an occurrence in scope.
with term as (
  select
    unnest($term_series::integer[]) as series,
    unnest($term_at::integer[])     as nth,
    unnest($term_kind::varchar[])   as kind,
    unnest($term_id::integer[])     as id,
    unnest($n_words::integer[])     as n_words
),
token as materialized (
  select term.series, term.nth, term.n_words, post.gpos
  from post
  join term on post.form_id = term.id
  where term.kind = 'form'
    and post.role in ('preambular', 'operative', 'plain')
    and ($scope::varchar = 'body' or post.role::varchar = $scope::varchar)
  union all
  select term.series, term.nth, term.n_words, post.gpos
  from post
  join term on post.lemma_id = term.id
  where term.kind = 'lemma'
    and post.role in ('preambular', 'operative', 'plain')
    and ($scope::varchar = 'body' or post.role::varchar = $scope::varchar)
),
rarest as (
  select series, arg_min(nth, n) as nth
  from (select series, nth, count(*) as n from token where n_words > 1 group by all)
  group by series
),
place as (
  select token.series, token.gpos - token.nth as gpos
  from token
  semi join rarest using (series, nth)
),
hit as (
  select series, n_words, gpos
  from token
  where n_words = 1
  union all
  select token.series, token.n_words, token.gpos - token.nth
  from token
  semi join place on place.series = token.series and place.gpos = token.gpos - token.nth
  group by all
  having count(*) = token.n_words
)
select
  hit.series::integer as series,
  d.year::integer     as year,
  d.doc_no,
  count(*)::integer   as n
from hit
join doc d on d.doc_no = hit.gpos >> 20
where ($drafts::varchar = 'include' or d.status = 'current')
  and d.year between $from_year::integer and $to_year::integer
group by hit.series, d.year, d.doc_no
order by hit.series, d.year, d.doc_no
