-- What the database was made with: schema, pipeline, models, themes.
-- One row per fact.
select
  key,
  value
from meta
order by key
