-- The rows of a page of paragraphs (`page` with its total, `shown` with their texts, `marked` with their hits).
-- One row per paragraph, newest or oldest document first, in reading order inside a document; position counts the
-- paragraphs of the same role.
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
  marked.hits,
  page.total::integer        as total
from marked
join page using (doc_no, seq)
join doc d using (doc_no)
join shown p using (doc_no, seq)
join (
  select doc_no, seq, row_number() over (partition by doc_no, role order by seq) as position
  from para
  where doc_no in (select doc_no from page)
) as placed using (doc_no, seq)
order by
  case when $sort::varchar = 'newest' then d.date end desc nulls last,
  case when $sort::varchar = 'oldest' then d.date end nulls last,
  d.id,
  p.seq
