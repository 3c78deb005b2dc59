-- What is known about one document.
-- One row, or none if there is no such document.
select
  d.id,
  d.symbol,
  d.title,
  d.language,
  d.kind,
  d.status::varchar            as status,
  adopted.id                   as superseded_by,
  d.organ,
  d.committee,
  d.session::integer           as session,
  d.agenda_item,
  d.date,
  d.date_source,
  d.date_adopted::varchar      as date_adopted,
  d.date_distributed::varchar  as date_distributed,
  d.year::integer              as year,
  d.n_preambular,
  d.n_operative,
  d.n_plain,
  d.n_body_tokens,
  d.source_name
from doc d
left join doc adopted on adopted.doc_no = d.superseded_by
where d.id = $id::varchar
