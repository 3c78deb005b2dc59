/** Some people indent their paragraphs: words and nothing a program needs. */
export function isProse(code: string): boolean {
  const words = code.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= 8 && !/[{}=<>$@\\|]|\/\/|\(\)|^\s*(?:#|import\b|def\b|\$|npm\b)/mu.test(code);
}
