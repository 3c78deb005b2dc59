-- What is counted in each year, and how many superseded drafts are not.
-- One row per year with a document.
select
  year::integer                                                                        as year,
  (count(*) filter (where status = 'current'))::integer                                as n_documents,
  (count(*) filter (where status = 'superseded'))::integer                             as n_superseded,
  coalesce(sum(n_preambular + n_operative + n_plain) filter (where status = 'current'), 0)::integer as n_paragraphs,
  coalesce(sum(n_preambular) filter (where status = 'current'), 0)::integer            as n_preambular,
  coalesce(sum(n_operative) filter (where status = 'current'), 0)::integer             as n_operative,
  coalesce(sum(n_plain) filter (where status = 'current'), 0)::integer                 as n_plain,
  coalesce(sum(n_body_tokens) filter (where status = 'current'), 0)::integer           as n_tokens
from doc
where year is not null
group by year
order by year
