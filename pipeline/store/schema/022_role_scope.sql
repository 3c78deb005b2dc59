-- The scopes in which a role's paragraphs and tokens are counted; one row per role and scope.
create view role_scope as
select role::role as role, scope::scope as scope
from (
  values
    ('preambular', 'body'), ('preambular', 'preambular'),
    ('operative', 'body'), ('operative', 'operative'),
    ('plain', 'body'), ('plain', 'plain'),
    ('annex', 'annex')
) as pair (role, scope)
