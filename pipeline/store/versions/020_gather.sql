-- With what the documents in the corpus were read; several versions as "0.1.0 + 0.2.0".
insert into meta (key, value)
with part as (
  select
    unnest(['pipeline', 'model_fr', 'model_en']) as key,
    unnest([pipeline, model_fr, model_en])       as value
  from batch
  semi join doc using (batch_id)
)
select key, string_agg(distinct value, ' + ' order by value)
from part
where value is not null
group by key
order by key
