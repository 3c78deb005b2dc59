-- What changes whenever the corpus does: cheap to ask, so that what follows from it can be kept until then.
-- One row.
select
  concat_ws(
    ' ',
    (select count(*) from doc),
    (select max(batch_id) from batch),
    (select string_agg(key || '=' || value, ' ' order by key) from meta)
  ) as state
