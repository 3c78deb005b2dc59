-- What each document adds to denominators, by role: paragraphs and counted tokens; and what documents are chosen by.
-- One row per document.
with size as (
  select
    doc_no,
    sum(n_tokens) filter (where role = 'preambular') as tokens_preambular,
    sum(n_tokens) filter (where role = 'operative')  as tokens_operative,
    sum(n_tokens) filter (where role = 'plain')      as tokens_plain
  from para
  where role in ('preambular', 'operative', 'plain')
  group by doc_no
)
select
  d.doc_no,
  d.id,
  coalesce(d.symbol, d.title, d.id)               as label,
  d.language,
  coalesce(d.committee, d.organ)                  as body,
  d.kind,
  d.status::varchar                               as status,
  d.year::integer                                 as year,
  d.session::integer                              as session,
  d.n_preambular,
  d.n_operative,
  d.n_plain,
  coalesce(size.tokens_preambular, 0)::integer    as tokens_preambular,
  coalesce(size.tokens_operative, 0)::integer     as tokens_operative,
  coalesce(size.tokens_plain, 0)::integer         as tokens_plain
from doc d
left join size using (doc_no)
order by d.doc_no
