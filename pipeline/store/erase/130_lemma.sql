-- Lemmas that no paragraph uses any more.
delete from lemma
where lemma_id in (
  select lemma_id
  from gone_pair
  anti join form_lemma using (lemma_id)
  anti join (select unnest(lemma_ids) as lemma_id from para) as token using (lemma_id)
)
