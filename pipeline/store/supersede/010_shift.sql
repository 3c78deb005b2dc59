-- Drafts, among those the given documents can concern, whose adopted text is in the corpus: same language and
-- session, equal titles, at least 80 % of the draft's body paragraphs word for word (spaces, apostrophes and case
-- aside). Of several adopted texts the nearest one, then the first by id: the order of loading plays no part.
-- One row per draft whose adopted text has become known or another one.
create or replace temp table shift as
with family as (
  select
    draft.doc_no   as draft_no,
    draft.status   as from_status,
    draft.superseded_by,
    draft.n_preambular + draft.n_operative + draft.n_plain as n_paragraphs,
    adopted.doc_no as adopted_no,
    adopted.id     as adopted_id
  from doc as draft
  join doc as adopted using (session, language, title_folded)
  where draft.kind = 'draft'
    and adopted.kind = 'adopted'
),
pair as (
  select *
  from family
  where draft_no in (
    select draft_no
    from family
    where draft_no = any($documents)
      or adopted_no = any($documents)
  )
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
    pair.from_status,
    pair.superseded_by,
    pair.adopted_no,
    pair.adopted_id,
    sum(least(in_draft.n, in_adopted.n)) / pair.n_paragraphs as share
  from pair
  join wording as in_draft on in_draft.doc_no = pair.draft_no
  join wording as in_adopted on in_adopted.doc_no = pair.adopted_no and in_adopted.folded = in_draft.folded
  group by
    pair.draft_no, pair.from_status, pair.superseded_by, pair.n_paragraphs, pair.adopted_no, pair.adopted_id
),
nearest as (
  select *
  from near
  where share >= 0.8
  qualify row_number() over (partition by draft_no order by share desc, adopted_id) = 1
)
select
  draft_no              as doc_no,
  from_status,
  'superseded'::status  as to_status,
  adopted_no            as superseded_by
from nearest
where superseded_by is distinct from adopted_no
