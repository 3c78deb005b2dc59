-- Forgets all themes.
delete from theme
