-- From a form's number in the batch to its lasting id, for the forms that the new paragraphs use.
-- One row per form of the batch; new ids follow the highest one, what no paragraph uses gets none.
create or replace temp table form_number as
with used as (
  select distinct unnest(forms) as n
  from new_para
),
newcomer as (
  select
    staged.n,
    (row_number() over (order by staged.n) + (select coalesce(max(form_id), 0) from form))::integer as form_id
  from read_parquet($staging || '/form.parquet') as staged
  semi join used using (n)
  anti join form on form.form = staged.word
)
select
  staged.n,
  staged.word,
  staged.folded,
  newcomer.form_id is not null                   as is_new,
  coalesce(form.form_id, newcomer.form_id) as form_id
from read_parquet($staging || '/form.parquet') as staged
left join form on form.form = staged.word
left join newcomer using (n)
