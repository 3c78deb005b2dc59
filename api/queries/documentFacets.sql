-- What documents can be chosen by, superseded drafts and undated texts included: body, session, language, kind.
-- One row per value; most documents first, sessions newest first.
with value as (
  select 'body' as facet, coalesce(committee, organ) as value, null as rank
  from doc
  union all
  select 'session', session::varchar, session
  from doc
  union all
  select 'language', language, null
  from doc
  union all
  select 'kind', kind, null
  from doc
)
select
  facet,
  value,
  count(*)::integer as n_documents
from value
where value is not null
group by facet, value, rank
order by facet, rank desc, n_documents desc, value
