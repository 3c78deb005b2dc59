-- The drafts that a document took the place of.
-- One row per draft.
select
  draft.id
from doc draft
join doc adopted on adopted.doc_no = draft.superseded_by
where adopted.id = $id::varchar
order by draft.id
