-- The mentions of themes that count, in chosen documents (`document`).
-- One row per mention.
select m.*
from theme_match m
semi join document using (doc_no)
where m.theme_id = any($themes::varchar[])
  and m.role between (case $scope::varchar when 'body' then 'preambular' else $scope::varchar end)::role
               and (case $scope::varchar when 'body' then 'plain' else $scope::varchar end)::role
  and ($named::varchar = 'include' or m.named_in is null)
