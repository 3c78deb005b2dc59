-- Forms and lemmas that meet for the first time in a counted token.
insert into form_lemma (form_id, lemma_id)
with pair as (
  select distinct form_id, lemma_id
  from new_token
)
select form_id, lemma_id
from pair
anti join form_lemma using (form_id, lemma_id)
order by form_id, lemma_id
