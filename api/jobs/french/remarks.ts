/** What is said of a file that was read, as the API says it and in French; `{}` stands for what differs. */
export const remarks: readonly (readonly [string, string])[] = [
  [
    "the text is not UTF-8 and was read as {}: check its accents",
    "le texte n'est pas en UTF-8 et a été lu comme {} : vérifiez ses accents",
  ],
  ["its date was taken from the file name", "sa date vient du nom du fichier"],
  [
    "no date was found: the text stands in no series",
    "aucune date trouvée : le texte n'est dans aucune série",
  ],
  [
    "the date given ({}) stands against the text's own ({})",
    "la date donnée ({}) contredit celle du texte ({})",
  ],
  [
    "the date given ({}) cannot be read: write it as 2019-12-18, 2019-12 or 2019",
    "la date donnée ({}) ne se lit pas : écrivez-la 2019-12-18, 2019-12 ou 2019",
  ],
  [
    "the date given ({}) may be two days: only its year was taken",
    "la date donnée ({}) peut désigner deux jours : seule l'année a été prise",
  ],
  ["its text is the same as that of {}", "son texte est le même que celui de {}"],
  ["it is the same as {}, and was taken in once", "il est identique à {} et n'a été ajouté qu'une fois"],
  [
    "no model for this language ({}): its words are counted without tags",
    "pas de modèle pour cette langue ({}) : ses mots sont comptés sans étiquettes",
  ],
  [
    "no model for these languages ({}): their words are counted without tags",
    "pas de modèle pour ces langues ({}) : leurs mots sont comptés sans étiquettes",
  ],
  [
    "its front matter is no valid YAML and was read line by line",
    "son en-tête n'est pas du YAML valide et a été lu ligne par ligne",
  ],
  [
    "much of the page's text stands outside of its main part and was left out: see its changes",
    "une grande part du texte de la page est hors de sa partie principale et a été laissée de côté : voyez ses changements",
  ],
  [
    "page {} holds only pictures: run text recognition (OCR) on the PDF to have its text",
    "la page {} n'a que des images : passez le PDF à la reconnaissance de caractères (OCR) pour avoir son texte",
  ],
  [
    "pages {} hold only pictures: run text recognition (OCR) on the PDF to have their text",
    "les pages {} n'ont que des images : passez le PDF à la reconnaissance de caractères (OCR) pour avoir leur texte",
  ],
  ["page {} is broken and could not be read", "la page {} est abîmée et n'a pas pu être lue"],
  [
    "the PDF's end is missing: its last pages may be, too",
    "la fin du PDF manque : ses dernières pages manquent peut-être aussi",
  ],
  ["metadata.csv has no row for its file", "metadata.csv n'a pas de ligne pour son fichier"],
  ["a file embedded in the document was not read", "un fichier inclus dans le document n'a pas été lu"],
  [
    "the file holds tracked changes: it was read as if all of them were accepted",
    "le fichier contient des modifications suivies : il a été lu comme si toutes étaient acceptées",
  ],
  ["{} more of what it holds were skipped", "{} autres de ses éléments ont été laissés de côté"],
];
