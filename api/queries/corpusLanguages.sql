-- Documents by language, superseded drafts and undated texts included.
-- One row per language, the most frequent first.
select
  language,
  count(*)::integer as n_documents
from doc
group by language
order by n_documents desc, language
