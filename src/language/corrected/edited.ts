import type { Draft } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import type { Edit } from './thing.ts';

/** The text of a message with parts of it read otherwise; `draft` holds its tokens. */
export function edited(text: string, { tokens }: Draft, edits: readonly Edit[]): string {
  const typed = ({ from, to }: Span) => text.slice(tokens[from]?.from, tokens[to - 1]?.to);
  let meant = text;
  for (const { from, to, reads } of [...edits].sort((a, b) => b.from - a.from)) {
    const begin = tokens[from]?.from ?? text.length;
    const end = tokens[to - 1]?.to ?? begin;
    meant = `${meant.slice(0, begin)}${wordsOf(reads, typed)}${meant.slice(end)}`;
  }
  return meant;
}

function wordsOf(reads: Edit['reads'], typed: (span: Span) => string): string {
  if (typeof reads !== 'object' || reads === null) return String(reads ?? ' ');
  return 'minutes' in reads ? `${reads.minutes} min of ${typed(reads.of)}` : typed(reads);
}
