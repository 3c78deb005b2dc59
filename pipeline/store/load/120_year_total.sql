-- What the batch adds to the denominators: tokens, paragraphs and documents per scope, language and year.
insert into year_total (scope, status, language, year, n_tokens, n_paragraphs, n_docs)
select
  role_scope.scope,
  'current'::status,
  new_doc.language,
  new_para.year,
  sum(new_para.n_tokens)::integer,
  count(*)::integer,
  count(distinct new_para.doc_no)::integer
from new_para
join new_doc using (doc_no)
join role_scope using (role)
group by role_scope.scope, new_doc.language, new_para.year
order by role_scope.scope, new_doc.language, new_para.year
