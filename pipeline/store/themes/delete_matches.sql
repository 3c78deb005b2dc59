-- Forgets all mentions.
delete from theme_match
