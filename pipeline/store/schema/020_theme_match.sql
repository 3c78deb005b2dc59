-- One row per mention of a theme in a paragraph.
create table theme_match (
  theme_id varchar  not null,
  doc_no   integer  not null,
  seq      integer  not null,
  role     role     not null,
  year     smallint,
  start    integer  not null,  -- UTF-16 code units into the paragraph's text
  "end"    integer  not null,
  wording  varchar  not null,
  named_in varchar             -- the proper name it stands in; null: a substantive mention
)
