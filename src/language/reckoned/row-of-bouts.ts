import { fewestMinutes } from '../words/numbers/fewest-minutes.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import type { Row } from './bouts-told.ts';
import { type Figure, figureAt } from './figure-at.ts';
import { type Label, labelAt } from './label-at.ts';

/** Words that may stand between the number of a bout and its time: "1st bout walking in bars 6 min". */
const FEW = 5;
const MOST = 8;
/** A pause without an end of its own may be told with its length: "rest 7 min". */
const FEWEST_WITH_REST = 3;

/** The bouts that begin at a token; null where none do. */
export function rowOfBouts(tokens: readonly Token[], at: number): Row | null {
  const row =
    numberedRow(tokens, at) ?? numberedBehind(tokens, at) ?? countedRow(tokens, at) ?? pausedRow(tokens, at);
  return row && (saysMinutes(tokens, row) || !holdsNumberOutside(tokens, row)) ? row : null;
}

const saysMinutes = (tokens: readonly Token[], { figures }: Row): boolean =>
  tokens
    .slice(figures[0]?.from, (figures.at(-1)?.to ?? 0) + 1)
    .some(({ text }) => /^(min|mins|minutes?)$/.test(text));

/** "Tug trial 1 14, trial 2 12, gait 20", "first set 10, second 12, te 20 min": beside a time these are seconds or repetitions. */
const holdsNumberOutside = (tokens: readonly Token[], { figures }: Row): boolean =>
  tokens.some(
    ({ kind, text }, at) =>
      kind === 'number' &&
      text.length < 4 &&
      Number(text) >= fewestMinutes.bare &&
      (at < (figures[0]?.from ?? 0) || at > (figures.at(-1)?.to ?? 0)),
  );

/** "First bout 6 min, second 7, third 9", "bout 1 6 min bout 2 7 min". */
function numberedRow(tokens: readonly Token[], at: number): Row | null {
  const label = labelAt(tokens, at);
  if (label?.number !== 1) return null;
  let from = label.to;
  const mayTell = label.isBout ? FEW : 1;
  while (from < label.to + mayTell && tokens[from]?.kind === 'word' && !figureAt(tokens, from)) from += 1;
  const first = figureAt(tokens, from);
  if (!first) return null;
  const figures = further(tokens, first, (place, number) => {
    const next = labelAt(tokens, place);
    return next?.number === number ? figureAt(tokens, next.to) : null;
  });
  // "First 20 second 10" may tell of two services.
  const isSaid = label.isBout || saysMinutes(tokens, { figures, labels: [] });
  return isSaid && figures.length > 1 ? { figures, labels: [{ from: at, to: label.to }] } : null;
}

/** "6 min first bout, 7 second, 9 third". */
function numberedBehind(tokens: readonly Token[], at: number): Row | null {
  const withLabel = (place: number, number: number): Figure | null => {
    const figure = figureAt(tokens, place);
    const label: Label | null = figure && labelAt(tokens, figure.to);
    return figure && label?.number === number ? { ...figure, to: label.to } : null;
  };
  const first = withLabel(at, 1);
  const figures = first ? further(tokens, first, withLabel) : [];
  return figures.length > 1 ? { figures, labels: [] } : null;
}

/** The bouts behind the first; `read` reads the one that begins at a token, of a number. */
function further(
  tokens: readonly Token[],
  first: Figure,
  read: (at: number, number: number) => Figure | null,
): Figure[] {
  const figures = [first];
  for (let end = first.to; figures.length < MOST; ) {
    const next = read(behindJoint(tokens, end), figures.length + 1);
    if (!next) break;
    figures.push(next);
    end = next.to;
  }
  return figures;
}

/** Behind the signs, small words and pauses between two bouts. */
function behindJoint(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + FEW &&
    (/^([-,.;:+/&()]|and|then|the)$/.test(tokens[at]?.text ?? '') || isPause(tokens, at))
  )
    at += 1;
  return at;
}

const isPause = (tokens: readonly Token[], at: number): boolean => tells(tokens[at], 'amounts/rest-between');

/** "3 bouts, 6, 7 and 9 min", "three bouts of gait: 6 min, 7 min and 9 min", "bouts 6/7/9 min". */
function countedRow(tokens: readonly Token[], at: number): Row | null {
  const number = readNumber(tokens, at);
  const noun = number && !tells(tokens[at], 'amounts/bout') ? number.to : at;
  if (!tells(tokens[noun], 'amounts/bout') || (!number && !/s$/.test(tokens[noun]?.text ?? ''))) return null;
  if (!number && readNumber(tokens, at - 1)) return null;
  let from = noun + 1;
  while (
    from < noun + FEW &&
    !figureAt(tokens, from) &&
    /^(word|sign)$/.test(tokens[from]?.kind ?? '') &&
    tokens[from]?.text !== '.'
  )
    from += 1;
  const first = figureAt(tokens, from);
  if (!first) return null;
  const figures = further(tokens, first, (place) => figureAt(tokens, place));
  const isWhole = number ? figures.length === number.value : figures.length > 1;
  const of = tokens[noun + 1]?.text === 'of' ? noun + 2 : noun + 1;
  return isWhole && figures.length > 1 ? { figures, labels: [{ from: at, to: of }] } : null;
}

/** "6 min rest 7 min rest 9 min", "6 min, seated rest, 7 min", "6, then 7, then 9 min". */
function pausedRow(tokens: readonly Token[], at: number): Row | null {
  const first = figureAt(tokens, at);
  if (!first) return null;
  let isClosed = true;
  const figures = further(tokens, first, (place) => {
    const end = tokens.slice(at, place).findLastIndex((_, back) => figureAt(tokens, at + back) !== null);
    const joint = tokens.slice(at + end, place);
    const isApart = joint.some((token) => token.text === 'then' || tells(token, 'amounts/rest-between'));
    const figure = isApart ? figureAt(tokens, place) : null;
    if (figure) isClosed &&= tokens[place - 1]?.kind === 'sign';
    return figure;
  });
  const isSaid = tokens.slice(at, figures.at(-1)?.to).some(({ text }) => /^min/.test(text));
  // "5 min rest, 20 min": the first is the time of the rest.
  isClosed &&= tokens[first.to]?.kind === 'sign' || tokens[first.to]?.text === 'then';
  return isSaid && figures.length >= (isClosed ? 2 : FEWEST_WITH_REST) ? { figures, labels: [] } : null;
}
