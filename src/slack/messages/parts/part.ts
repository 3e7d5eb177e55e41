import type { Shown } from '../shown/shown.ts';
import type { Line } from '../words/line.ts';

/** A paragraph of a message. */
export type Paragraph =
  | { kind: 'lines'; lines: Line[] }
  /** The first row names the columns; no cell is empty. */
  | { kind: 'table'; title: string; rows: string[][] }
  /** Lines in letters of one width. */
  | { kind: 'drawn'; title: string; lines: string[] }
  /** The open question, behind which its choices stand. */
  | { kind: 'question'; lines: Line[] };

/** One part of a reply: the paragraphs that it has to say, none where it has nothing. */
export type Part = (shown: Shown) => Paragraph[];

/** A paragraph of lines; none where there are none. */
export const lines = (all: Line[]): Paragraph[] => (all.length === 0 ? [] : [{ kind: 'lines', lines: all }]);
