-- Where words and phrases stand, from their tokens in scope: those of the word of each that leads (`place`), likely the
-- rarest, and those of the others (`following`). A phrase stands where all its other words fall on the place of the first.
-- One row per series (counted from 0) and occurrence, at the position of its first token; span is how many tokens it takes.
select series, span, gpos
from place
where n_words = 1
union all
select following.series, following.span, following.gpos
from following
semi join place on place.variant = following.variant and place.gpos = following.gpos
group by following.series, following.variant, following.n_words, following.span, following.gpos
having count(*) = following.n_words - 1
