import { deniesHelper } from '../denies-helper.ts';
import { type Draft, seen } from '../draft.ts';
import type { Span } from '../spans.ts';
import type { Token } from '../words/tokens.ts';
import { tells, type WordList } from '../words/word-lists.ts';
import { isOfWhoAsks } from './is-of-who-asks.ts';
import { type Edit, isTimed, type Thing } from './thing.ts';
import { inFirstPlace } from './told-first.ts';

const denies = /^(not|isnt|wasnt|aint)$/;
/** So far behind "not" stands "but". */
const FAR = 14;
/** Before "not", behind what is meant. */
const joins = /^([-,(]|and|so)$/;
const NEAR = 8;
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

function behind(tokens: readonly Token[], from: number, small: WordList): number {
  let at = from;
  while (at < from + NEAR && tells(tokens[at], small)) at += 1;
  return at;
}

/** "PT treated, not PTA": of these a visit has one, so that a few words may stand between. */
const isOnlyOne = (tokens: readonly Token[], { kind, to }: Thing, end: number): boolean =>
  /^(payer|clinician|day|adjustment)$/.test(kind) &&
  end - to <= FEW &&
  tokens.slice(to, end).every(({ text }) => !/^([.,;\n?]|and|or|but|with)$/.test(text));

const isFigure = ({ kind }: Thing) => kind === 'time' || kind === 'number';
const isService = ({ kind }: Thing) => kind === 'service' || kind === 'adjustment';
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

/** "Not 97110 but 97140", "not aetna, medicare": what is meant stands behind. */
function butBehind(draft: Draft, words: Span, things: readonly Thing[]): Edit[][] {
  const { tokens } = draft;
  if (isOfWhoAsks(draft, words) || /^(or|if|why)$/.test(tokens[words.from - 1]?.text ?? '')) return [];
  const but = tokens.findIndex(({ text }, at) => at > words.to && at < words.to + FAR && text === 'but');
  const denied = things.filter(
    ({ from }) =>
      from >= words.to &&
      (but < 0 ? from === behind(tokens, words.to, 'correction-words/before-denied') : from < but),
  );
  for (const one of denied) {
    const turn =
      but >= 0
        ? but
        : tokens[one.to]?.text === ','
          ? one.to
          : tokens[one.withTime ?? one.to]?.text === ','
            ? (one.withTime ?? one.to)
            : /^(its|it)$/.test(tokens[one.to]?.text ?? '')
              ? one.to - 1
              : -1;
    if (turn < 0) continue;
    const at = behind(tokens, turn + 1, 'correction-words/before-but-meant');
    const meant = things.find(({ from, kind }) => from === at && kind === one.kind);
    if (!meant || (meant.codes !== '' && meant.codes === one.codes)) continue;
    // "Wasn't group, one pt", "not the PTA, PT did TE": without what is denied the rest says less than it did.
    if ((but < 0 && meant.kind === 'company') || isPatientAlone(tokens, meant)) continue;
    // "Not gait, NMR 20": a list of what was not given goes on without a time.
    if (isService(one) && but < 0 && meant.withTime === null && !meant.typed) continue;
    const from = tokens[words.from - 1]?.text === ',' ? words.from - 1 : words.from;
    return [inFirstPlace(things, one, meant, { from, to: meant.to }) ?? [{ from, to: at, reads: null }]];
  }
  return [];
}

/** Of "PT did" alone the letters are the patient. */
const isPatientAlone = (tokens: readonly Token[], { kind, from, to }: Thing): boolean =>
  kind === 'clinician' &&
  tokens[from]?.text === 'pt' &&
  /^(did|had|has|is|was)$/.test(tokens[to]?.text ?? '');

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
