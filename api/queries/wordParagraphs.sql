-- A page of the paragraphs in which a word or phrase stands, each with its occurrences.
-- One row per paragraph, newest or oldest document first; columns as in paragraphs.sql, series counted from 0. Texts are
-- fetched by row: a join would read all of them.
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
),
page as materialized (
  select p.doc_no, p.seq, p.gpos, p.rowid as para_row, count(*) over () as total
  from para p
  join doc d using (doc_no)
  where p.gpos in (select para_gpos from hit_in_text)
  order by
    case when $sort::varchar = 'newest' then d.date end desc nulls last,
    case when $sort::varchar = 'oldest' then d.date end nulls last,
    d.id,
    p.seq
  limit $limit::integer offset $offset::integer
),
shown as materialized (
  select doc_no, seq, gpos, role, number, opening, opening_lemma, text, starts, ends
  from para
  where rowid in (select para_row from page)
),
marked as (
  select
    p.doc_no,
    p.seq,
    list(
      struct_pack(
        series := hit.series,
        start := p.starts[hit.gpos - p.gpos + 1],
        "end" := p.ends[hit.gpos - p.gpos + hit.span]
      )
      order by hit.gpos, hit.span, hit.series
    ) as hits
  from shown p
  join hit_in_text hit on hit.para_gpos = p.gpos
  group by p.doc_no, p.seq
)
-- part: paragraphRows
