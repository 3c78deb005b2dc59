-- Drafts, among those the given documents can concern and those whose adopted text has gone, and what they become:
-- superseded by the adopted text of the same language and session and of an equal title that holds at least 80 % of
-- the draft's body paragraphs word for word (spaces, apostrophes and case aside), else current.
-- Of several adopted texts the nearest one, then the first by id: the order of loading plays no part.
-- One row per draft whose adopted text has become known, another one or none.
create or replace temp table shift as
with family as (
  select
    draft.doc_no   as draft_no,
    draft.n_preambular + draft.n_operative + draft.n_plain as n_paragraphs,
    adopted.doc_no as adopted_no,
    adopted.id     as adopted_id
  from doc as draft
  join doc as adopted using (session, language, title_folded)
  where draft.kind = 'draft'
    and adopted.kind = 'adopted'
),
concerned as (
  select draft_no
  from family
  where draft_no = any($documents)
    or adopted_no = any($documents)
  union
  select doc_no
  from doc
  where status = 'superseded'
    and superseded_by is null
),
pair as (
  select *
  from family
  semi join concerned using (draft_no)
),
wording as (
  select
    doc_no,
    lower(regexp_replace(replace(replace(text, '’', ''''), '‘', ''''), '[\s\x{00a0}\x{202f}]', '', 'g')) as folded,
    count(*) as n
  from para
  where role in ('preambular', 'operative', 'plain')
    and doc_no in (select draft_no from pair union select adopted_no from pair)
  group by all
),
near as (
  select
    pair.draft_no,
    pair.adopted_no,
    pair.adopted_id,
    sum(least(in_draft.n, in_adopted.n)) / pair.n_paragraphs as share
  from pair
  join wording as in_draft on in_draft.doc_no = pair.draft_no
  join wording as in_adopted on in_adopted.doc_no = pair.adopted_no and in_adopted.folded = in_draft.folded
  group by pair.draft_no, pair.adopted_no, pair.adopted_id, pair.n_paragraphs
),
nearest as (
  select *
  from near
  where share >= 0.8
  qualify row_number() over (partition by draft_no order by share desc, adopted_id) = 1
)
select
  doc.doc_no,
  doc.status                                                                        as from_status,
  if(nearest.adopted_no is null, 'current'::status, 'superseded'::status) as to_status,
  nearest.adopted_no                                                                as superseded_by
from doc
join concerned on concerned.draft_no = doc.doc_no
left join nearest using (draft_no)
where doc.status <> to_status
  or doc.superseded_by is distinct from nearest.adopted_no
