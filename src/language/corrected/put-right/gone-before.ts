import { tells } from '../../words/word-lists.ts';
import { isService, type Kind, type Thing } from '../thing.ts';
import { type Correction, isFigure, type Replacement } from './correction.ts';

/** Of these a visit has one, so that words may stand between one and its correction, no more than so many. */
const onlyOne: ReadonlySet<Kind> = new Set(['payer', 'day', 'clinician', 'presence']);
const FAR = 6;
/** Between the others and the words. */
const NEAR = 3;
/** What a bare number may count. */
const counted: ReadonlySet<Kind> = new Set(['time', 'units', 'regions', 'muscles']);

/** What was written in the place of what is meant: the last of its kind, right before the words; null where none is. */
export function goneBefore(correction: Correction): Replacement | null {
  const denied = deniedBehind(correction);
  if (denied) return { ...correction, ...denied };
  const gone = correction.things.findLast((one) => one.from < correction.start && isAlike(correction, one));
  return gone !== undefined && isNear(correction, gone) ? { ...correction, gone, closes: 0 } : null;
}

/** "97110 20, 98941. I meant 97530 not 97110": what is meant stands for what is denied behind it, wherever that was told. */
function deniedBehind({
  draft: { tokens },
  things,
  meant,
  start,
}: Correction): Pick<Replacement, 'gone' | 'closes'> | null {
  if (!isService(meant) || !/^(not|instead)$/.test(tokens[meant.to]?.text ?? '')) return null;
  const at = tokens[meant.to + 1]?.text === 'of' ? meant.to + 2 : meant.to + 1;
  const denied = things.find((one) => isService(one) && one.from === at);
  const gone = things.find((one) => isService(one) && one.codes === denied?.codes && one.to <= start);
  return denied && gone ? { gone, closes: denied.to } : null;
}

function isAlike({ meant, turn }: Correction, one: Thing): boolean {
  if (one.kind === meant.kind) return true;
  // "97140, I mean 98941": by words that can only take back.
  if (isService(meant)) return turn.isSure && isService(one);
  // "98942? nah only 3 regions".
  if (meant.kind === 'regions' && one.kind === 'adjustment') return true;
  if (meant.kind === 'number') return counted.has(one.kind);
  return one.kind === 'number' && counted.has(meant.kind);
}

function isNear({ draft: { tokens }, things, start, meant }: Correction, gone: Thing): boolean {
  // "20 min of TE, sorry 30": the service stands between.
  const owner = things.find(({ fromTime }) => fromTime === gone.from);
  const end = isService(meant)
    ? (gone.withTime ?? gone.to)
    : isFigure(gone)
      ? (owner?.to ?? gone.to)
      : gone.to;
  const gap = tokens.slice(end, start);
  return onlyOne.has(meant.kind)
    ? gap.length <= FAR && !gap.some(({ text }) => /^[?\n]$/.test(text))
    : gap.length < NEAR && gap.every((token) => tells(token, 'correction-words/closes-gone'));
}
