-- The entries of the lexicon under folded words.
-- One row per form and lemma.
select
  'form'       as kind,
  form_id      as id,
  form         as word,
  form.folded
from form
where form.folded in (select unnest($forms::varchar[]))
union all
select
  'lemma'      as kind,
  lemma_id     as id,
  lemma        as word,
  lemma.folded
from lemma
where lemma.folded in (select unnest($lemmas::varchar[]))
order by kind, word
