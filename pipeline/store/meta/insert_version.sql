-- The version of one part with which the corpus is made.
insert into meta (key, value)
values ($key, $value)
