-- From a form's number in the batch to its lasting id, for the forms that the new paragraphs use.
-- One row per form of a part; new ids follow the highest one ever given, what no paragraph uses gets none.
create or replace temp table form_number as
with staged as (
  select
    new_part.forms_before + word.n as n,
    word.word,
    word.folded
  from read_parquet($staging || '/**/form.parquet') as word
  join new_part using (part)
),
used as (
  select distinct unnest(forms) as n
  from new_para
),
newcomer as (
  select
    staged.word,
    (row_number() over (order by min(staged.n)) + (select coalesce(max(last_form_id), 0) from batch))::integer as form_id
  from staged
  semi join used using (n)
  anti join form on form.form = staged.word
  group by staged.word
)
select
  staged.n,
  staged.word,
  staged.folded,
  newcomer.form_id is not null                   as is_new,
  coalesce(form.form_id, newcomer.form_id) as form_id
from staged
left join form on form.form = staged.word
left join newcomer using (word)
