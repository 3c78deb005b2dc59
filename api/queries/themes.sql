-- The themes and how much of the counted body text mentions each.
-- One row per theme, in the order of the theme files.
with mentioned as (
  select
    m.theme_id,
    m.doc_no,
    m.seq,
    d.year,
    coalesce(d.date, d.year::varchar) as date,
    d.id,
    count(*)                          as mentions,
    bool_and(m.named_in is not null)  as named_only
  from theme_match m
  join doc d using (doc_no)
  where m.role in ('preambular', 'operative', 'plain')
    and d.status = 'current'
    and d.year is not null
  group by all
),
total as (
  select
    theme_id,
    count(*)                            as n_paragraphs,
    count(*) filter (where named_only)  as n_named_only,
    sum(mentions)                       as n_mentions,
    count(distinct doc_no)              as n_documents,
    min(year)                           as first_year,
    max(year)                           as last_year,
    arg_min(id, (date, id))             as first_document
  from mentioned
  group by theme_id
)
select
  t.theme_id                            as id,
  t.label_fr,
  t.label_en,
  t.description_fr,
  t.description_en,
  coalesce(c.n_paragraphs, 0)::integer  as n_paragraphs,
  coalesce(c.n_named_only, 0)::integer  as n_named_only,
  coalesce(c.n_mentions, 0)::integer    as n_mentions,
  coalesce(c.n_documents, 0)::integer   as n_documents,
  c.first_year::integer                 as first_year,
  c.last_year::integer                  as last_year,
  c.first_document
from theme t
left join total c using (theme_id)
order by t.position, t.theme_id
