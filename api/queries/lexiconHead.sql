-- The highest numbers given out, and how often documents were taken out.
-- One row; noughts for an empty corpus.
select
  coalesce(max(last_doc_no), 0)::integer               as last_document,
  coalesce(max(last_form_id), 0)::integer              as last_form,
  coalesce(max(last_lemma_id), 0)::integer             as last_lemma,
  (count(*) filter (where state = 'removed'))::integer as n_removals
from batch
