-- One row per distinct lemma that a paragraph uses; folded as in form.
create table lemma (
  lemma_id integer not null,
  lemma    varchar not null,
  folded   varchar not null
)
