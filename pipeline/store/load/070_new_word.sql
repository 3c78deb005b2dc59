-- The batch's words with their lasting ids.
-- One row per word of a part; null ids only where no new paragraph uses it.
create or replace temp table new_word as
select
  staged_word.n,
  form.form_id,
  lemma.lemma_id,
  staged_word.tag::tag as tag
from staged_word
left join form using (form)
left join lemma using (lemma)
