-- One row per distinct surface form that a paragraph uses; folded: lower case, no accents, straight apostrophes.
create table form (
  form_id integer not null,
  form    varchar not null,
  folded  varchar not null
)
