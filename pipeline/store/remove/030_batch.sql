-- The removal itself.
insert into batch by name
select
  (select max(batch_id) + 1 from batch)                                            as batch_id,
  sha256(string_agg(content_hash, chr(10) order by content_hash))                  as content_hash,
  'removed'                                                                        as state,
  -count(*)::integer                                                               as n_documents,
  -(select count(*)::integer from para where doc_no in (select doc_no from shift)) as n_paragraphs,
  -sum(n_tokens)::integer                                                          as n_tokens,
  (select max(last_doc_no) from batch)                                             as last_doc_no,
  (select max(last_form_id) from batch)                                            as last_form_id,
  (select max(last_lemma_id) from batch)                                           as last_lemma_id
from doc
semi join shift using (doc_no)
