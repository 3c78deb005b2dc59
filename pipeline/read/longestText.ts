/**
 * Longest text of one document, in bytes of a file or characters of a cell: counts are by document, and one of the
 * store's documents has room for a million words.
 */
export const LONGEST_TEXT = 16 * 1024 * 1024;
