-- The themes the matches were made with; one row per theme.
create table theme (
  theme_id       varchar not null,
  position       integer not null,  -- order in the theme files
  label_fr       varchar not null,
  label_en       varchar not null,
  description_fr varchar not null,
  description_en varchar not null
)
