-- The forms under folded words, those without a counted token left out.
-- One row per form, with the lemmas among whose postings it stands.
select
  form.form_id                                             as id,
  form.form                                                as word,
  form.folded,
  list(form_lemma.lemma_id order by form_lemma.lemma_id)   as lemma_ids
from form
join form_lemma using (form_id)
where form.folded = any($words::varchar[])
group by form.form_id, form.form, form.folded
order by form.form
