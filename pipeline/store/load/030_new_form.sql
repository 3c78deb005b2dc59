-- Forms that no earlier paragraph used, with the ids they get: those that follow the highest one ever given.
-- One row per form.
create or replace temp table new_form as
with newcomer as (
  select
    form,
    any_value(form_folded) as folded,
    min(n)                 as n
  from staged_word
  anti join form using (form)
  where is_used
  group by form
)
select
  (row_number() over (order by n) + (select coalesce(max(last_form_id), 0) from batch))::integer as form_id,
  form,
  folded
from newcomer
