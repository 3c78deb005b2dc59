-- Where the numbers that a part gave to its forms, lemmas and tags begin among those of the whole batch.
-- One row per part.
create or replace temp table new_part as
select
  part,
  coalesce(sum(n_forms) over earlier, 0)::integer  as forms_before,
  coalesce(sum(n_lemmas) over earlier, 0)::integer as lemmas_before,
  coalesce(sum(n_tags) over earlier, 0)::integer   as tags_before
from read_parquet($staging || '/**/part.parquet')
window earlier as (order by part rows between unbounded preceding and 1 preceding)
