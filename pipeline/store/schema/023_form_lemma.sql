-- One row per form and lemma it stands for in at least one counted token: a form's postings lie with its lemmas.
create table form_lemma (
  form_id  integer not null,
  lemma_id integer not null
)
