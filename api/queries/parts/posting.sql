-- The tokens of one term in scope: of a lemma, or of one form of it where the form is not 0. A lemma's postings lie
-- together, and an equality with one constant reads no other row group; a join with all terms would read every lemma
-- between the first and the last.
-- One row per token, at the position where its series would begin.
select
  ($term_series::integer[])[1]         as series,
  ($n_words::integer[])[1]             as n_words,
  ($term_leads::integer[])[1]          as leads,
  gpos - ($term_at::integer[])[1]      as gpos
from post
where lemma_id = ($term_lemma::integer[])[1]
  and (($term_form::integer[])[1] = 0 or form_id = ($term_form::integer[])[1])
  and role between (case $scope::varchar when 'body' then 'preambular' else $scope::varchar end)::role
               and (case $scope::varchar when 'body' then 'plain' else $scope::varchar end)::role
