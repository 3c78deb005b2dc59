-- The paragraphs' tokens with their lasting ids, punctuation included; a table of its own, since a join would carry
-- the lists of all words with every row. A lambda looks words up four times as fast as list_select.
-- One row per paragraph, lists of equal length; empty ones also where no paragraph of the batch has a token.
create or replace temp table new_ids as
with word as materialized (
  select
    list(form_id order by n)  as form_ids,
    list(lemma_id order by n) as lemma_ids,
    list(tag order by n)      as tags
  from new_word
)
select
  new_para.doc_no,
  new_para.seq,
  list_transform(new_para.words, lambda n: word.form_ids[n])  as form_ids,
  list_transform(new_para.words, lambda n: word.lemma_ids[n]) as lemma_ids,
  list_transform(new_para.words, lambda n: word.tags[n])      as tags
from new_para
cross join word
