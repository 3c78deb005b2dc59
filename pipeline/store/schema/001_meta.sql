-- What this database was made with; one row per fact (schema, pipeline, model_fr, themes).
create table meta (
  key   varchar not null,
  value varchar not null
)
