-- The hits in chosen documents (`hit`, `document`) with their paragraphs. A hit belongs to the last paragraph that begins
-- before it: a running maximum, for an asof join of a few expected rows becomes a loop (2 s for 50,000 hits).
-- One row per hit.
with found as (
  select hit.series, hit.span, hit.gpos, document.doc_no
  from hit
  join document on document.doc_no = hit.gpos >> 20
)
select series, span, gpos, para_gpos
from (
  select
    series,
    span,
    gpos,
    max(para_gpos) over (order by gpos, series nulls first rows unbounded preceding) as para_gpos
  from (
    select series, span, gpos, null as para_gpos
    from found
    union all
    select null, null, gpos, gpos
    from para
    where doc_no in (select doc_no from found)
  )
)
where series is not null
