-- A page of the paragraphs that mention a theme, each with its mentions.
-- One row per paragraph, newest or oldest document first, in reading order inside a document;
-- position counts the paragraphs of the same role. Texts are fetched by row: a join would read all of them.
with document as (
  -- part: chosenDocument
),
mention as (
  -- part: mention
),
hit as (
  select
    m.doc_no,
    m.seq,
    list(
      struct_pack(
        theme := m.theme_id,
        start := m.start,
        "end" := m."end",
        wording := m.wording,
        named_in := m.named_in
      )
      order by m.start, m."end", m.theme_id
    ) as hits
  from mention m
  where $wording::varchar is null or m.wording = $wording::varchar
  group by m.doc_no, m.seq
),
page as (
  select
    h.doc_no,
    h.seq,
    h.hits
  from hit h
  join doc d using (doc_no)
  order by
    case when $sort::varchar = 'newest' then d.date end desc nulls last,
    case when $sort::varchar = 'oldest' then d.date end nulls last,
    d.id,
    h.seq
  limit $limit::integer offset $offset::integer
),
located as materialized (
  select page.doc_no, page.seq, page.hits, para.rowid as para_row
  from page
  join para using (doc_no, seq)
),
shown as materialized (
  select doc_no, seq, role, number, opening, opening_lemma, text
  from para
  where rowid in (select para_row from located)
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
  d.language,
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
  located.hits
from located
join doc d using (doc_no)
join shown p using (doc_no, seq)
join placed using (doc_no, seq)
order by
  case when $sort::varchar = 'newest' then d.date end desc nulls last,
  case when $sort::varchar = 'oldest' then d.date end nulls last,
  d.id,
  p.seq
