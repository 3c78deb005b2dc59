-- One theme.
insert into theme (theme_id, position, label_fr, label_en, description_fr, description_en)
values ($theme_id, $position, $label_fr, $label_en, $description_fr, $description_en)
