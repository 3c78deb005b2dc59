/** True for a failure, of the database or of a file, whose cause is a full disk. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? error.code : undefined;
  return (
    code === "ENOSPC" || code === "EDQUOT" || /no space left|ENOSPC|could not write/iu.test(error.message)
  );
}
