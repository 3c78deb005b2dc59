-- The batch itself.
insert into batch by name
with earlier as (
  select
    coalesce(max(batch_id), 0)      as batch_id,
    coalesce(max(last_form_id), 0)  as form_id,
    coalesce(max(last_lemma_id), 0) as lemma_id
  from batch
)
select
  any_value(earlier.batch_id) + 1                                                              as batch_id,
  sha256(string_agg(content_hash, chr(10) order by content_hash))                              as content_hash,
  'committed'                                                                                  as state,
  count(*)::integer                                                                            as n_documents,
  (select count(*)::integer from new_para)                                                     as n_paragraphs,
  coalesce(sum(n_tokens), 0)::integer                                                          as n_tokens,
  max(doc_no)                                                                                  as last_doc_no,
  greatest(any_value(earlier.form_id), (select coalesce(max(form_id), 0) from new_form))    as last_form_id,
  greatest(any_value(earlier.lemma_id), (select coalesce(max(lemma_id), 0) from new_lemma)) as last_lemma_id,
  $pipeline                                                                                    as pipeline,
  $model_fr                                                                                    as model_fr,
  $model_en                                                                                    as model_en
from new_doc
cross join earlier
