/** A file as a client sends it; the names are written as they are. */
export interface SentFile {
  readonly part?: string;
  readonly name: string;
  readonly text: string;
}

const BOUNDARY = "x-boundary-of-tests";

/** A multipart request written by hand, so that it may hold what no browser would send. */
export function multipart(
  files: readonly SentFile[],
  {
    ending = `--${BOUNDARY}--\r\n`,
    headers = {},
  }: { ending?: string; headers?: Readonly<Record<string, string>> } = {},
): RequestInit {
  const parts = files.map(
    ({ part = "files", name, text }) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${part}"; filename="${name}"\r\n` +
      `Content-Type: application/octet-stream\r\n\r\n${text}\r\n`,
  );
  return {
    method: "POST",
    headers: {
      "Content-Type": `multipart/form-data; boundary=${BOUNDARY}`,
      Origin: "http://localhost",
      ...headers,
    },
    body: parts.join("") + ending,
  };
}
