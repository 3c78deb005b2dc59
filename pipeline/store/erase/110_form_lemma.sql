-- Forms and lemmas that met in these documents only.
delete from form_lemma
where (form_id, lemma_id) in (
  select form_id, lemma_id
  from gone_pair
  anti join post using (form_id, lemma_id)
)
