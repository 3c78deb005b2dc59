-- Where the numbers that a part gave to its words begin among those of the whole batch.
-- One row per part.
create or replace temp table new_part as
select
  part,
  coalesce(sum(n_words) over earlier, 0)::integer as words_before
from read_parquet($staging || '/**/part.parquet')
window earlier as (order by part rows between unbounded preceding and 1 preceding)
