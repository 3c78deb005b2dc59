-- Forward store: one row per paragraph, its tokens as lists of equal length.
create table para (
  doc_no        integer    not null,
  seq           integer    not null,  -- from 1, reading order, all roles
  gpos          bigint     not null,  -- of the first token: doc_no * 2^20 + position in the document
  role          role       not null,
  language      varchar    not null,
  number        varchar,              -- operative number as printed
  opening       varchar,
  opening_lemma varchar,
  strength      tinyint,              -- class of the operative verb, from 1 (notes) to 8 (decides); null: on no scale
  text          varchar    not null,
  form_ids      integer[]  not null,
  lemma_ids     integer[]  not null,
  tags          tag[]      not null,
  starts        integer[]  not null,  -- UTF-16 code units into text
  ends          integer[]  not null,
  sentence_ends integer[]  not null,  -- index after each sentence's last token
  n_tokens      integer    not null   -- counted tokens: all but PUNCT and SYM
)
