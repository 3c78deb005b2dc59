-- One row per distinct surface form; folded: lower case, no accents, straight apostrophes.
create table form (
  form_id integer not null,
  form    varchar not null,
  folded  varchar not null
)
