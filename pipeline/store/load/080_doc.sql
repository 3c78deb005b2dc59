-- Documents, all of them current until a draft is found to be superseded.
insert into doc by name
select
  doc_no, id, content_hash, text_hash, source_name, format, language, kind, symbol, title, title_folded, organ, committee,
  session::smallint                                  as session,
  agenda_item,
  date_adopted::date                                 as date_adopted,
  date_distributed::date                             as date_distributed,
  date, date_source,
  year::smallint                                     as year,
  n_preambular, n_operative, n_plain, n_annex, n_body_tokens, n_tokens,
  'current'::status                                  as status,
  (select coalesce(max(batch_id), 0) + 1 from batch) as batch_id
from new_doc
order by doc_no
