-- A page of the documents.
-- One row per document, in the order asked for; equal ones by id.
with document as (
  -- part: listedDocument
)
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
from document d
left join doc adopted on adopted.doc_no = d.superseded_by
order by
  case when $sort::varchar = 'newest' then d.date end desc nulls last,
  case when $sort::varchar = 'oldest' then d.date end nulls last,
  case when $sort::varchar = 'symbol' then d.symbol end nulls last,
  case when $sort::varchar = 'title' then d.title end nulls last,
  d.id
limit $limit::integer offset $offset::integer
