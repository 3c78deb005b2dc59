/** Why a zip, a table, XML or a book was left out, as the API says it and in French; `{}` stands for what differs. */
export const refusedFormats: readonly (readonly [string, string])[] = [
  ["the zip holds no documents", "le zip ne contient pas de documents"],
  ["a zip inside a zip is not read: unpack it", "un zip dans un zip n'est pas lu : décompressez-le"],
  [
    "the zip unpacks to more than 4 GB: unpack it and give the folder",
    "le zip contient plus de 4 Go : décompressez-le et donnez le dossier",
  ],
  ["the zip is broken: {}; fetch or save it again", "le zip est abîmé : récupérez-le ou refaites-le"],
  [
    "the file is encrypted: unpack the zip with its password and give the folder",
    "le fichier est chiffré : décompressez le zip avec son mot de passe et donnez le dossier",
  ],
  ["the file is damaged: {}; fetch the zip again", "le fichier est endommagé : récupérez le zip à nouveau"],
  ["the table is empty", "le tableau est vide"],
  [
    "the table is empty or has no line of column names",
    "le tableau est vide ou n'a pas de ligne de noms de colonnes",
  ],
  [
    'the table has no column of texts: name it "text"; its columns are {}',
    "le tableau n'a pas de colonne de textes : nommez-la « texte » ; ses colonnes sont {}",
  ],
  ["the row has no text", "la ligne n'a pas de texte"],
  [
    "its text is longer than {} MB: give it in several rows",
    "son texte dépasse {} Mo : donnez-le en plusieurs lignes",
  ],
  ["{} is broken: it is no JSON", "{} : ce n'est pas du JSON"],
  [
    "the row on line {} is broken: a quotation mark is never closed",
    "la ligne {} est abîmée : un guillemet n'est jamais fermé",
  ],
  [
    "the row on line {} is broken: a quotation mark stands inside a quoted cell: write it twice",
    "la ligne {} est abîmée : un guillemet se trouve dans une cellule entre guillemets ; écrivez-le deux fois",
  ],
  [
    "the XML is broken: {}; mend it or fetch it again",
    "le XML est abîmé ({}) : réparez-le ou récupérez-le à nouveau",
  ],
  [
    "XML with the root <{}> is not read: give TEI, the UN's AKN4UN, HTML, or a table",
    "le XML de racine <{}> n'est pas lu : donnez du TEI, l'AKN4UN de l'ONU, du HTML ou un tableau",
  ],
  ["the TEI holds no text", "le TEI ne contient pas de texte"],
  ["the EPUB holds no text", "l'EPUB ne contient pas de texte"],
  [
    "the EPUB is protected against copying (DRM) and cannot be read",
    "l'EPUB est protégé contre la copie (DRM) et ne peut être lu",
  ],
  [
    "the EPUB is damaged, it holds no book: fetch it again",
    "l'EPUB est endommagé, il ne contient pas de livre : récupérez-le à nouveau",
  ],
  ["the Parquet file is {}", "le fichier Parquet est inutilisable : écrivez-le à nouveau, sans chiffrement"],
  [
    "the JSON is no table{}",
    "le JSON n'est pas un tableau : donnez un objet par ligne, avec le texte dans un champ",
  ],
  ["{} is no object with named fields", "{} : ce n'est pas un objet à champs nommés"],
  ["the EPUB has more than {} files: split it", "l'EPUB a plus de {} fichiers : divisez-le"],
  [
    "the page has more than {} elements: save the part with the text",
    "la page a plus de {} éléments : enregistrez la partie qui contient le texte",
  ],
  ["the table has {} columns: {} at most are read", "le tableau a {} colonnes : {} au plus sont lues"],
  [
    "its row groups are larger than 512 MB: write it with fewer rows in each",
    "ses groupes de lignes dépassent 512 Mo : écrivez-le avec moins de lignes par groupe",
  ],
  ["{}XML{}", "ce XML ne se lit pas : enregistrez son texte en HTML ou en texte brut"],
];
