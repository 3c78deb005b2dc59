-- A page of the paragraphs in which a word or phrase stands, each with its occurrences.
-- A phrase stands where each of its words follows the one before by one position: the places of its rarest word are
-- looked for, and the other words kept that fall on them. A hit belongs to the last paragraph that begins before it: a
-- running maximum, for an asof join of a few expected rows becomes a loop (2 s for 50,000 hits).
-- One row per paragraph, newest or oldest document first; columns as in paragraphs.sql, series counted from 0.
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
),
found as (
  select hit.series, hit.n_words, hit.gpos, d.doc_no
  from hit
  join doc d on d.doc_no = hit.gpos >> 20
  where ($drafts::varchar = 'include' or d.status = 'current')
    and (d.year between $from_year::integer and $to_year::integer or ($undated::boolean and d.year is null))
    and ($document::varchar is null or d.id = $document::varchar)
),
place_in_text as (
  select *
  from (
    select
      *,
      max(para_gpos) over (order by gpos, series nulls first rows unbounded preceding) as para_of_hit
    from (
      select series, n_words, gpos, null as para_gpos
      from found
      union all
      select null, null, gpos, gpos
      from para
      where doc_no in (select doc_no from found)
    )
  )
  where series is not null
),
page as (
  select p.doc_no, p.seq, p.gpos
  from para p
  join doc d using (doc_no)
  where p.gpos in (select para_of_hit from place_in_text)
  order by
    case when $sort::varchar = 'newest' then d.date end desc nulls last,
    case when $sort::varchar = 'oldest' then d.date end nulls last,
    d.id,
    p.seq
  limit $limit::integer offset $offset::integer
),
marked as (
  select
    p.doc_no,
    p.seq,
    list(
      struct_pack(
        series := hit.series,
        start := p.starts[hit.gpos - p.gpos + 1],
        "end" := p.ends[hit.gpos - p.gpos + hit.n_words]
      )
      order by hit.gpos, hit.n_words, hit.series
    ) as hits
  from page
  join para p using (doc_no, seq)
  join place_in_text hit on hit.para_of_hit = page.gpos
  group by p.doc_no, p.seq
),
placed as (
  select
    p.doc_no,
    p.seq,
    row_number() over (partition by p.doc_no, p.role order by p.seq) as position
  from para p
  where p.doc_no in (select doc_no from page)
)
select
  d.id                       as document_id,
  d.symbol,
  d.title                    as document_title,
  d.kind,
  d.date,
  d.year::integer            as year,
  p.seq,
  p.role::varchar            as role,
  p.number,
  placed.position::integer   as position,
  p.opening,
  p.opening_lemma,
  p.text,
  marked.hits
from marked
join doc d using (doc_no)
join para p using (doc_no, seq)
join placed using (doc_no, seq)
order by
  case when $sort::varchar = 'newest' then d.date end desc nulls last,
  case when $sort::varchar = 'oldest' then d.date end nulls last,
  d.id,
  p.seq
