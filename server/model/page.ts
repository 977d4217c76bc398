/** A newspaper page as it was read: raw text, never altered. All offsets are UTF-16 positions in `text`. */
export interface Page {
  /** The input file's stem, or a name given by the caller; not unique across folders. */
  readonly name: string;
  /** Where it came from: a path, `-` for standard input, or what the caller of the API said. */
  readonly source: string;
  /** The file that holds it, the same name for the same file in every run (`host:/path`); left out where there is none. */
  readonly file?: string;
  readonly text: string;
}

/** A half-open range of offsets, `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
