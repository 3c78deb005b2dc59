-- The paragraphs' tokens with their lasting ids, punctuation included.
-- One row per paragraph, lists of equal length.
create or replace temp table new_ids as
select
  new_para.doc_no,
  new_para.seq,
  list_select((select list(form_id order by n) from form_number), new_para.forms)    as form_ids,
  list_select((select list(lemma_id order by n) from lemma_number), new_para.lemmas) as lemma_ids,
  list_select(
    (select list(word::tag order by n) from read_parquet($staging || '/tag.parquet')),
    new_para.tags
  )                                                                                  as tags
from new_para
