-- Which themes there are.
-- One row per theme, in the order of the theme files.
select
  theme_id as id
from theme
order by position, theme_id
