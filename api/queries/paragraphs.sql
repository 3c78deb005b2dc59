-- A page of the paragraphs that mention a theme, each with its mentions.
-- One row per paragraph, newest or oldest document first, in reading order inside a document;
-- position counts the paragraphs of the same role, total all that the page is cut from. Mentions are gathered for the page
-- only (an ordered list costs 20 µs), and texts are fetched by row: a join would read all of them.
with document as (
  -- part: chosenDocument
),
mention as (
  -- part: mention
),
hit as materialized (
  select doc_no, seq, theme_id, start, "end", wording, named_in
  from mention
  where $wording::varchar is null or wording = $wording::varchar
),
page as materialized (
  select
    h.doc_no,
    h.seq,
    count(*) over () as total
  from (select distinct doc_no, seq from hit) h
  join doc d using (doc_no)
  order by
    case when $sort::varchar = 'newest' then d.date end desc nulls last,
    case when $sort::varchar = 'oldest' then d.date end nulls last,
    d.id,
    h.seq
  limit $limit::integer offset $offset::integer
),
marked as (
  select
    h.doc_no,
    h.seq,
    list(
      struct_pack(
        theme := h.theme_id,
        start := h.start,
        "end" := h."end",
        wording := h.wording,
        named_in := h.named_in
      )
      order by h.start, h."end", h.theme_id
    ) as hits
  from hit h
  semi join page using (doc_no, seq)
  group by h.doc_no, h.seq
),
located as materialized (
  select para.rowid as para_row
  from page
  join para using (doc_no, seq)
),
shown as materialized (
  select doc_no, seq, role, number, opening, opening_lemma, text
  from para
  where rowid in (select para_row from located)
)
-- part: paragraphRows
