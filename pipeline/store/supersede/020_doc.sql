-- Drafts get the number of the text that was adopted from them, or lose it.
update doc
set
  status = shift.to_status,
  superseded_by = shift.superseded_by
from shift
where shift.doc_no = doc.doc_no
