-- A page of the paragraphs that mention a theme, each with its mentions.
-- One row per paragraph, newest or oldest document first, in reading order inside a document;
-- position counts the paragraphs of the same role. Years are asked for, or all with undated texts (both null).
with hit as (
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
  from theme_match m
  join doc d using (doc_no)
  where m.theme_id = any($themes::varchar[])
    and m.role in ('preambular', 'operative', 'plain')
    and ($scope::varchar = 'body' or m.role::varchar = $scope::varchar)
    and ($drafts::varchar = 'include' or d.status = 'current')
    and ($named::varchar = 'include' or m.named_in is null)
    and (d.year between $from_year::integer and $to_year::integer or ($undated::boolean and d.year is null))
    and ($document::varchar is null or d.id = $document::varchar)
    and ($wording::varchar is null or m.wording = $wording::varchar)
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
  page.hits
from page
join doc d using (doc_no)
join para p using (doc_no, seq)
join placed using (doc_no, seq)
order by
  case when $sort::varchar = 'newest' then d.date end desc nulls last,
  case when $sort::varchar = 'oldest' then d.date end nulls last,
  d.id,
  p.seq
