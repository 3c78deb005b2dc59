/** Where a theme file is wrong, as far as it is known. */
export interface ThemeFileFault {
  readonly file: string;
  readonly reason: string;
  readonly theme?: string;
  /** `patterns.fr.3`, counted from 0 as the file is read. */
  readonly key?: string;
  readonly pattern?: string;
  /** In the file, from 1. */
  readonly line?: number;
  /** In the line of the file, or in the pattern if there is one; from 1. */
  readonly column?: number;
}

/** A theme file that cannot be used; the message says where and why, for its author. */
export class InvalidThemeFile extends Error {
  override readonly name = "InvalidThemeFile";
  readonly fault: ThemeFileFault;

  constructor(fault: ThemeFileFault) {
    super(formatFault(fault));
    this.fault = fault;
  }
}

function formatFault(fault: ThemeFileFault): string {
  const place = [
    fault.file,
    fault.theme === undefined ? undefined : `theme ${fault.theme}`,
    fault.key === undefined || fault.key === "" ? undefined : fault.key,
    fault.pattern === undefined ? undefined : `pattern "${fault.pattern}"`,
    fault.line === undefined ? undefined : `line ${fault.line}`,
    fault.column === undefined ? undefined : `column ${fault.column}`,
  ];
  return `${place.filter((part) => part !== undefined).join(", ")}: ${fault.reason}`;
}
