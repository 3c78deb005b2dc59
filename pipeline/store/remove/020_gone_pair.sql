-- The forms of these documents with their lemmas, punctuation included.
-- One row per form and lemma.
create or replace temp table gone_pair as
select distinct
  unnest(form_ids)  as form_id,
  unnest(lemma_ids) as lemma_id
from para
semi join shift using (doc_no)
