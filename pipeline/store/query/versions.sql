-- The versions of pipeline, models and themes with which the corpus was made.
-- One row per version.
select key, value
from meta
where key <> 'schema'
order by key
