-- The denominators: paragraphs in scope and documents that have any.
-- One row per year with text in scope.
select
  year::integer              as year,
  sum(n_paragraphs)::integer as exposure,
  sum(n_docs)::integer       as docs_total
from year_total
where scope::varchar = $scope::varchar
  and ($drafts::varchar = 'include' or status = 'current')
  and year between $from_year::integer and $to_year::integer
group by year
having sum(n_paragraphs) > 0
order by year
