-- Drafts whose adopted text goes: what becomes of them is open until superseding is settled.
update doc
set superseded_by = null
where superseded_by in (select doc_no from shift)
