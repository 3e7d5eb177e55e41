import type { Draft } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import type { Token } from '../words/tokens.ts';
import { tells, type WordList } from '../words/word-lists.ts';
import { isOfWhoAsks } from './is-of-who-asks.ts';
import { type Edit, isService, type Thing } from './thing.ts';
import { inFirstPlace } from './told-first.ts';

/** So far behind "not" stands "but". */
const FAR = 14;
/** So many small words stand between at the most. */
const NEAR = 8;

/**
 * Leaves out what is denied where what is meant stands behind it: "not 97110 but 97140", "not aetna, medicare".
 *
 * @param words by which it is denied
 * @returns the edits for the first thing that is denied so; none where nothing is
 */
export function butBehind(draft: Draft, words: Span, things: readonly Thing[]): Edit[][] {
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

function behind(tokens: readonly Token[], from: number, small: WordList): number {
  let at = from;
  while (at < from + NEAR && tells(tokens[at], small)) at += 1;
  return at;
}
