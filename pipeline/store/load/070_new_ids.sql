-- The paragraphs' tokens with their lasting ids, punctuation included.
-- One row per paragraph, lists of equal length; empty ones also where no paragraph of the batch has a token.
create or replace temp table new_ids as
with tag_number as (
  select
    new_part.tags_before + staged.n as n,
    staged.word::tag                as tag
  from read_parquet($staging || '/**/tag.parquet') as staged
  join new_part using (part)
)
select
  new_para.doc_no,
  new_para.seq,
  coalesce(list_select((select list(form_id order by n) from form_number), new_para.forms), [])    as form_ids,
  coalesce(list_select((select list(lemma_id order by n) from lemma_number), new_para.lemmas), []) as lemma_ids,
  coalesce(list_select((select list(tag order by n) from tag_number), new_para.tags), [])          as tags
from new_para
