-- What a paragraph is in its document.
create type role as enum (
  'header', 'title', 'opener', 'heading', 'preambular', 'operative', 'plain', 'closing', 'annex'
)
