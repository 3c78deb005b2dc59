-- What is in each session by language, undated texts included, and how many superseded drafts are not counted.
-- One row per session and language, the newest session first, documents without a session last.
select
  session::integer                                                                     as session,
  language,
  (count(*) filter (where status = 'current'))::integer                                as n_documents,
  (count(*) filter (where status = 'superseded'))::integer                             as n_superseded,
  coalesce(sum(n_preambular + n_operative + n_plain) filter (where status = 'current'), 0)::integer as n_paragraphs,
  coalesce(sum(n_body_tokens) filter (where status = 'current'), 0)::integer           as n_tokens
from doc
group by session, language
order by doc.session desc nulls last, language
