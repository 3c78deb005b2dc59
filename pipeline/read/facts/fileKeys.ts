/** The name of a file levelled, so that names written elsewhere meet it: `.\Txt\A.txt` is `txt/a.txt`. */
export function fileKey(name: string): string {
  return name
    .normalize("NFC")
    .trim()
    .replaceAll("\\", "/")
    .replace(/^(?:\.?\/)+/u, "")
    .toLowerCase();
}

/** The names by which a table may mean the file at a path: whole and bare, with and without extension. */
export function fileKeys(place: string): readonly string[] {
  const whole = fileKey(place);
  const bare = whole.slice(whole.lastIndexOf("/") + 1);
  return [whole, withoutExtension(whole), bare, withoutExtension(bare)];
}

/** True for the name of a table that tells about the files in its folder and below. */
export function isMetadataTable(name: string): boolean {
  return /^(?:metadata|metadonnees|métadonnées)\.(?:csv|tsv)$/iu.test(name.normalize("NFC"));
}

function withoutExtension(name: string): string {
  return name.replace(/(?<=[^/])\.[^./]+$/u, "");
}
