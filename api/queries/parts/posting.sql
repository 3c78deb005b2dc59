-- The tokens of one term in scope: of a lemma, those in one of four forms, or in any from a form on. A lemma's postings lie
-- together, and an equality with one constant reads no other row group; a join with all terms would read every lemma between
-- the first and the last. Form and role stand in one expression: each alone would be tried on whole row groups (5 ms, not 3).
-- One row per token, at the position where its series would begin.
select
  $term_series_1::integer        as series,
  $term_variant_1::integer       as variant,
  $term_n_words_1::integer       as n_words,
  $term_span_1::integer          as span,
  gpos - $term_at_1::integer     as gpos
from post
where lemma_id = $term_lemma_1::integer
  and case
    when form_id in (
        $term_form_a_1::integer, $term_form_b_1::integer, $term_form_c_1::integer, $term_form_d_1::integer
      )
      or form_id >= $term_forms_from_1::integer
    then role between (case $scope::varchar when 'body' then 'preambular' else $scope::varchar end)::role
                  and (case $scope::varchar when 'body' then 'plain' else $scope::varchar end)::role
    else false
  end
