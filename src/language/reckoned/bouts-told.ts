import type { Edit, Thing } from '../corrected/thing.ts';
import { type Draft, seen } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import { tells } from '../words/word-lists.ts';
import type { Figure } from './figure-at.ts';
import { rowOfBouts } from './row-of-bouts.ts';

/** Bouts of one work with a time each, and the words that number them before the first of these times. */
export interface Row {
  figures: readonly Figure[];
  labels: readonly Span[];
}

/**
 * The bouts of one service, each with its time: "gait: first bout 6 min, second 7, third 9", "3 bouts, 6, 7 and 9 min", "6 min rest 7 min
 * rest 9 min". Together they are its time.
 */
export const boutsTold = {
  says: '"first bout 6 min, second 7": the bouts of one service',
  may: ({ tokens, durations }: Draft): boolean =>
    tokens.some((token) => tells(token, 'amounts/bout') || tells(token, 'amounts/ordinal')) ||
    (durations.length > 0 &&
      tokens.some((token) => token.text === 'then' || tells(token, 'amounts/rest-between'))),
  reads: (draft: Draft, things: readonly Thing[]): Edit[] | null => {
    for (const [at] of draft.tokens.entries()) {
      const row = rowOfBouts(draft.tokens, at);
      if (row && isOfOne(draft, things, row)) return editsOf(row);
    }
    return null;
  },
};

/** Whether all bouts are of one service: none is named among them, and none begins right behind the last. */
function isOfOne(draft: Draft, things: readonly Thing[], { figures, labels }: Row): boolean {
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return false;
  const services = things.filter(({ kind, evaluates }) => kind === 'service' && !evaluates);
  const begin = labels[0]?.from ?? first.from;
  const isAmong = services.some(({ from }) => from >= first.to && from < last.to);
  const of = /^(of|on)$/.test(draft.tokens[last.to]?.text ?? '') ? 1 : 0;
  const isFollowed = services.some(({ from }) => from === last.to + of);
  const next = draft.tokens[last.to]?.text ?? '';
  const ends =
    /^([-,.;:)(\n?!&+/]|and|then|plus|how|rests?|with|w|total|today|)$/.test(next) ||
    seen(draft, 'payers').some(({ from }) => from === last.to);
  // "Walked 6, then 7, then 9 min, gait training": the word may be of the same code.
  const isOnly = (services[0]?.codes ?? '')
    .split(',')
    .some((code) => services.every(({ codes }) => codes.split(',').includes(code)));
  // "Te 15, gait bout 1 6 min bout 2 7 min": right behind its service, or within what is told of it.
  const isBehind = services.some(
    ({ to }) =>
      to <= first.from &&
      to >= begin - 2 &&
      draft.tokens.slice(to, begin).every(({ text }) => /^([-:,(]|training|in|for)$/.test(text)),
  );
  const isWithin = services.some(({ from, to }) => from >= begin && to <= first.from);
  return !isAmong && (ends || (isOnly && isFollowed)) && (isOnly || ((isBehind || isWithin) && !isFollowed));
}

function editsOf({ figures, labels }: Row): Edit[] {
  const sum = figures.reduce((minutes, figure) => minutes + figure.minutes, 0);
  const from = figures[0]?.from ?? 0;
  return [
    ...labels.map((label): Edit => ({ from: label.from, to: label.to, reads: null })),
    { from, to: figures.at(-1)?.to ?? from, reads: `${sum} min` },
  ];
}
