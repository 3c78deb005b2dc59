-- The paragraphs' tokens with their lasting ids, punctuation included; a table of its own, since a join would carry
-- the lists of all words with every row.
-- One row per paragraph, lists of equal length; empty ones also where no paragraph of the batch has a token.
create or replace temp table new_ids as
select
  new_para.doc_no,
  new_para.seq,
  coalesce(list_select((select list(form_id order by n) from new_word), new_para.words), [])  as form_ids,
  coalesce(list_select((select list(lemma_id order by n) from new_word), new_para.words), []) as lemma_ids,
  coalesce(list_select((select list(tag order by n) from new_word), new_para.words), [])      as tags
from new_para
