-- The version of one part with which the corpus was made.
-- One row, or none.
select value
from meta
where key = $key
