/** Why a file was left out, as the API says it and in French; `{}` stands for what differs. */
export const refusals: readonly (readonly [string, string])[] = [
  ["the file is empty", "le fichier est vide"],
  ["the file holds no text but front matter", "le fichier n'a pas de texte après son en-tête"],
  [
    "the file holds no text but code, tables or pictures",
    "le fichier ne contient que du code, des tableaux ou des images",
  ],
  [
    "the file is larger than {} MB: split it, or give a table with a row a document (CSV, JSON Lines or Parquet)",
    "le fichier dépasse {} Mo : divisez-le, ou donnez un tableau d'une ligne par document (CSV, JSON Lines ou Parquet)",
  ],
  ["the file is larger than {} MB: split it", "le fichier dépasse {} Mo : divisez-le"],
  ["the file is larger than {} MB", "le fichier dépasse {} Mo"],
  [
    "the text is too long for one document (a million words, fewer where it has many paragraphs): split it, or give a table with a row a part",
    "le texte est trop long pour un seul document (un million de mots, moins s'il a beaucoup de paragraphes) : divisez-le, ou donnez un tableau d'une ligne par partie",
  ],
  ["another text is in the corpus as {}", "un autre texte est dans le corpus sous le nom {}"],
  ["it could not be taken in", "il n'a pas pu être ajouté"],
  [
    "a picture holds no text: run text recognition (OCR) on it first",
    "une image ne contient pas de texte : passez-la d'abord à la reconnaissance de caractères (OCR)",
  ],
  [
    "a sound or film holds no text: write out what is said first",
    "un son ou un film ne contient pas de texte : transcrivez-le d'abord",
  ],
  [
    "an archive of this kind is not read: unpack it and give the folder, or pack it as a zip",
    "ce type d'archive n'est pas lu : décompressez-la et donnez le dossier, ou faites-en un zip",
  ],
  [
    "RTF is not read: save it as DOCX or plain text",
    "le RTF n'est pas lu : enregistrez-le en DOCX ou en texte brut",
  ],
  [
    "a spreadsheet is not read: save each of its sheets as CSV",
    "une feuille de calcul n'est pas lue : enregistrez chaque feuille en CSV",
  ],
  ["slides are not read: save them as PDF", "les diapositives ne sont pas lues : enregistrez-les en PDF"],
  [
    "documents of this kind are not read: save it as DOCX",
    "les documents de ce type ne sont pas lus : enregistrez-le en DOCX",
  ],
  [
    "an e-book of this kind is not read: save it as EPUB or DOCX",
    "les livres numériques de ce type ne sont pas lus : enregistrez-le en EPUB ou en DOCX",
  ],
  [
    "a database is not read: write its texts out as a table (CSV, JSON Lines or Parquet)",
    "une base de données n'est pas lue : exportez ses textes dans un tableau (CSV, JSON Lines ou Parquet)",
  ],
  ["a font holds no text", "une police de caractères ne contient pas de texte"],
  ["a program or its settings are no document", "un programme ou ses réglages ne sont pas un document"],
  [
    "a file of this kind is not read: save it as DOCX, PDF or plain text",
    "les fichiers de ce type ne sont pas lus : enregistrez-le en DOCX, en PDF ou en texte brut",
  ],
  ["the page holds no text", "la page ne contient pas de texte"],
  [
    "the page holds no text of its own, scripts fetch it: open it in a browser and save it from there, or as PDF",
    "la page n'a pas de texte à elle, des scripts le chargent : ouvrez-la dans un navigateur et enregistrez-la de là, ou en PDF",
  ],
  [
    "the page only shows other pages in frames: save and give those",
    "la page ne fait que montrer d'autres pages dans des cadres : enregistrez et donnez celles-ci",
  ],
  [
    "the PDF asks for a password: save it without one and read it again",
    "le PDF demande un mot de passe : enregistrez-le sans mot de passe et ajoutez-le à nouveau",
  ],
  ["the PDF has no pages: get the whole file again", "le PDF n'a pas de page : récupérez le fichier entier"],
  [
    "the PDF's end is missing: get the whole file again",
    "la fin du PDF manque : récupérez le fichier entier",
  ],
  [
    "the PDF is broken: open it in another program and save or print it to a new PDF",
    "le PDF est abîmé : ouvrez-le dans un autre programme et enregistrez-le ou imprimez-le dans un nouveau PDF",
  ],
  [
    "the PDF has {} pages: split it into files of at most {}",
    "le PDF a {} pages : divisez-le en fichiers de {} pages au plus",
  ],
  ["the PDF holds more than {} characters: split it", "le PDF contient plus de {} caractères : divisez-le"],
  [
    "the document holds no text: if its pages are pictures, run text recognition (OCR) on them first",
    "le document ne contient pas de texte : si ses pages sont des images, passez-les d'abord à la reconnaissance de caractères (OCR)",
  ],
  [
    "the file is protected by a password: take the password off and save it anew",
    "le fichier est protégé par un mot de passe : ôtez-le et enregistrez le fichier à nouveau",
  ],
  [
    "the file is damaged, it holds no {}: fetch or save it again",
    "le fichier est endommagé : récupérez-le ou enregistrez-le à nouveau",
  ],
  [
    "the PDF holds only pictures of pages: run text recognition (OCR) on it first",
    "le PDF ne contient que des images de pages : passez-le d'abord à la reconnaissance de caractères (OCR)",
  ],
  [
    "the PDF's fonts do not tell which characters they show: print it to a new PDF from the program it comes from, or run text recognition (OCR) on it",
    "les polices du PDF ne disent pas quels caractères elles montrent : imprimez-le dans un nouveau PDF depuis le programme d'origine, ou passez-le à la reconnaissance de caractères (OCR)",
  ],
  ["the PDF holds no text", "le PDF ne contient pas de texte"],
  [
    "it is protected by a password: save it without",
    "il est protégé par un mot de passe : enregistrez-le sans mot de passe",
  ],
  ["it took longer than {} seconds", "sa lecture a pris plus de {} secondes : divisez-le"],
  ["it needs more than {} MB of memory", "sa lecture demande plus de {} Mo de mémoire : divisez-le"],
  ["the file is no text{}", "le fichier n'est pas du texte : enregistrez-le en texte brut UTF-8"],
  [
    "the file is packed by a method that is not read ({}): unpack the zip and give the folder",
    "le fichier est compressé par une méthode qui n'est pas lue ({}) : décompressez l'archive et donnez le dossier",
  ],
  ["not an ordinary file", "ce n'est pas un fichier ordinaire"],
  ["no such file or folder", "ce fichier ou dossier n'existe pas"],
  ["no such file in the zip", "ce fichier n'est pas dans l'archive"],
  [
    "no permission to read the file: allow it, or copy the file",
    "le fichier n'est pas autorisé en lecture : autorisez-la, ou copiez le fichier",
  ],
  [
    "the file could not be read ({}): try again, or copy the file",
    "le fichier n'a pas pu être lu ({}) : réessayez, ou copiez le fichier",
  ],
  ["the file is no plain text", "le fichier n'est pas du texte brut"],
  [
    "a zip of more than 4 GB or 65,534 files is not read: unpack it and give the folder",
    "une archive zip de plus de 4 Go ou de 65 534 fichiers n'est pas lue : décompressez-la et donnez le dossier",
  ],
  [
    'no column names files: name it "file"; its columns are {}',
    "aucune colonne ne nomme les fichiers : appelez-la « file » ; les colonnes sont {}",
  ],
  [
    'none of the files it names in its column "{}" is here',
    "aucun des fichiers nommés dans sa colonne « {} » n'est là",
  ],
  [
    "the file unpacks to more than it may: it holds no ordinary text",
    "décompressé, le fichier dépasse la limite : ce n'est pas un texte ordinaire",
  ],
];
