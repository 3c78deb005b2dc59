-- What an aggregate counts over: 'body' is preambular, operative and plain together; a query names exactly one.
create type scope as enum ('body', 'preambular', 'operative', 'plain', 'annex')
