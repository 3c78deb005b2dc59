-- How much text there is, and how much of it is counted: dated documents, superseded drafts left out.
-- One row.
with document as (
  select
    year,
    year is not null and status = 'current' as counted,
    n_preambular + n_operative + n_plain    as n_paragraphs,
    n_body_tokens
  from doc
)
select
  count(*)::integer                                                    as n_documents,
  (count(*) filter (where counted))::integer                           as n_counted_documents,
  coalesce(sum(n_paragraphs) filter (where counted), 0)::integer       as n_body_paragraphs,
  coalesce(sum(n_body_tokens) filter (where counted), 0)::integer      as n_body_tokens,
  (min(year) filter (where counted))::integer                          as first_year,
  (max(year) filter (where counted))::integer                          as last_year
from document
