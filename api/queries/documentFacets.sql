-- What documents can be chosen by, superseded drafts and undated texts included: body, session, language, kind.
-- One row per value, with the languages of its documents; most documents first, sessions newest first.
with value as (
  select 'body' as facet, coalesce(committee, organ) as value, null as rank, language
  from doc
  union all
  select 'session', session::varchar, session, language
  from doc
  union all
  select 'language', language, null, language
  from doc
  union all
  select 'kind', kind, null, language
  from doc
),
counted as (
  select facet, value, rank, language, count(*)::integer as n_documents
  from value
  where value is not null
  group by facet, value, rank, language
)
select
  facet,
  value,
  sum(n_documents)::integer as n_documents,
  list(
    struct_pack(language := language, n_documents := n_documents)
    order by n_documents desc, language
  ) as languages
from counted
group by facet, value, rank
order by facet, rank desc, sum(n_documents) desc, value
