import { type Draft, seen } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import { deniesHelper } from '../people/denies-helper.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { butBehind } from './but-behind.ts';
import { isOfWhoAsks } from './is-of-who-asks.ts';
import { type Edit, isService, isTimed, type Thing } from './thing.ts';
import { inFirstPlace } from './told-first.ts';

const denies = /^(not|isnt|wasnt|aint)$/;
/** Before "not", behind what is meant. */
const joins = /^([-,(]|and|so)$/;
const FEW = 4;

/**
 * Leaves out what is denied for something of the same kind: "medicare not aetna", "not with the PT but with the PTA", "one on one
 * rather than group". Null where nothing is.
 */
export function deniedForAnother(draft: Draft, things: readonly Thing[]): Edit[] | null {
  const { tokens } = draft;
  for (let at = 0; at < tokens.length; at += 1) {
    const words =
      instead(draft, at) ?? (denies.test(tokens[at]?.text ?? '') ? { from: at, to: at + 1 } : null);
    if (words === null) continue;
    const isNext = ({ from, fromTime }: Thing) =>
      words.to <= (fromTime ?? from) &&
      tokens.slice(words.to, fromTime ?? from).every((word) => tells(word, 'correction-words/before-denied'));
    // "Low back was not adjusted, 98940 neck": it is told of the place.
    if (/^adjusted$/.test(tokens[words.to]?.text ?? '')) continue;
    const denied = things.filter(isNext).sort((a, b) => Number(isTimed(b)) - Number(isTimed(a)));
    const found = denied.flatMap((one) => {
      const edits = beforeIt(draft, words, one, things);
      return edits ? [edits] : [];
    });
    const [first] =
      found.length > 0 ? found : denies.test(tokens[at]?.text ?? '') ? butBehind(draft, words, things) : [];
    if (first) return first;
  }
  return null;
}

const instead = (draft: Draft, at: number): Span | null =>
  seen(draft, 'negation', 'instead-of').find(({ from }) => from === at) ?? null;

/** "PT treated, not PTA": of these a visit has one, so that a few words may stand between. */
const isOnlyOne = (tokens: readonly Token[], { kind, to }: Thing, end: number): boolean =>
  /^(payer|clinician|day|adjustment)$/.test(kind) &&
  end - to <= FEW &&
  tokens.slice(to, end).every(({ text }) => !/^([.,;\n?]|and|or|but|with)$/.test(text));

const isFigure = ({ kind }: Thing) => kind === 'time' || kind === 'number';
/** What is read by steps that know more of it. */
const readElsewhere: ReadonlySet<string> = new Set(['number', 'time', 'place']);

/** "97140 not 97110": what is meant stands before the words. */
function beforeIt(draft: Draft, words: Span, denied: Thing, things: readonly Thing[]): Edit[] | null {
  const { tokens } = draft;
  let end = words.from;
  while (joins.test(tokens[end - 1]?.text ?? '')) end -= 1;
  const meant = things
    .filter(
      (one) =>
        (one.kind === denied.kind || (isFigure(one) && isFigure(denied))) &&
        one.to <= end &&
        (end <= Math.max(one.to, one.withTime ?? 0) || isOnlyOne(tokens, one, end)),
    )
    .at(-1);
  if (
    meant === undefined ||
    (readElsewhere.has(denied.kind) && denies.test(tokens[words.from]?.text ?? '')) ||
    (meant.codes !== '' && meant.codes === denied.codes)
  )
    return null;
  const areTimed = isTimed(denied) && isTimed(meant) && end >= (meant.withTime ?? 0);
  const to = areTimed ? (denied.withTime ?? denied.to) : denied.to;
  if (
    !(tokens[to] === undefined || tells(tokens[to], 'correction-words/behind-denied')) &&
    !(isService(denied) && denied.withTime !== null)
  )
    return null;
  if (isOfWhoAsks(draft, words) || (isService(denied) && isCompared(tokens, denied, meant, things)))
    return null;
  const isOfGiver = isService(meant) && namesGiver(tokens, meant.from);
  const first = isOfGiver ? null : inFirstPlace(things, denied, meant, { from: meant.from, to });
  return first ?? [{ from: end, to, reads: null }];
}

/** "Gait 15, TE 20, the PTA did the TE not the gait": of both it is told who gave them, and both were given. */
function namesGiver(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (/^(the|her|his|their|only|just)$/.test(tokens[at]?.text ?? '')) at--;
  return tells(tokens[at], 'at-work/gives') && deniesHelper(tokens, at);
}

/** Two services of which no time is told, here or of another, are compared where something is asked. */
const isCompared = (
  tokens: readonly Token[],
  denied: Thing,
  meant: Thing,
  things: readonly Thing[],
): boolean =>
  tokens[denied.withTime ?? denied.to]?.text === '?' ||
  (![meant, denied, ...things].some(isTimed) &&
    (tokens[denied.from - 1]?.text !== 'not' || tokens.some(({ text }) => text === '?')));
