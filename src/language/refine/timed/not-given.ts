import { gather } from '../../../core/gather.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';

/** Here a telling turns from what was meant to what was done; without them, where another part begins. */
const turns = /^(only|just|ended|instead|today|actually|did)$/;
const mayTurn = /^(but|so|however|[.;\n?!])$/;
/** What was done was told, whatever is asked of it. */
const done = /^(did|gave|performed|used|got|had)$/;
const joins = /^(and|or|&|\+|\/)$/;

/**
 * Leaves out what was meant and not given: "planned 15 of NMR but only did manual 12", "instead of ther ex we did ther act",
 * "next time traction, today just heat". Only in a statement, where another service is left: a question may ask for just that
 * ("97124 instead of 97140?"). What is left out stays denied, and its numbers are read.
 */
export function notGiven(draft: Draft): Draft {
  if (isQuestion(draft)) return draft;
  const spans = [
    ...gather([...seen(draft, 'negation', 'planned'), ...seen(draft, 'other-days', 'after')], (words) =>
      planned(draft, words),
    ),
    ...gather(isTold(draft) ? seen(draft, 'negation', 'instead-of') : [], (words) => replaced(draft, words)),
  ];
  const isGone = ({ from }: Place) => spans.some((span) => span.from <= from && from < span.to);
  const mentions = draft.mentions.filter((mention) => !isGone(mention));
  if (mentions.length === 0 || mentions.length === draft.mentions.length) return draft;
  return draftWith(draft, {
    mentions,
    durations: draft.durations.filter((time) => !isGone(time)),
    counts: [...draft.counts, ...spans.map(({ from, to }) => ({ from, to, number: 0, noun: 'not given' }))],
    denied: [...draft.denied, ...draft.mentions.filter(isGone)],
  });
}

interface Place {
  from: number;
  to: number;
}

/** From the plan to where the telling turns; nothing where it does not turn, or tells no service behind. */
function planned({ tokens, mentions }: Draft, { from: words, to }: Sighting): Place[] {
  // "Ultrasound was planned but the machine is down": what was planned stands before.
  const before = mentions.find((one) => one.to === words || (one.to === words - 1 && isWas(tokens[one.to])));
  if (before && /^(but|however)$/.test(tokens[to]?.text ?? '')) return [{ from: before.from, to }];
  const first = (sign: RegExp) => tokens.findIndex(({ text }, at) => at > to && sign.test(text));
  const turn = first(turns);
  const end = turn < 0 ? first(mayTurn) : turn;
  return end > 0 && mentions.some(({ from }) => from >= end) ? [{ from: to, to: end }] : [];
}

const isWas = (word: Draft['tokens'][number] | undefined): boolean =>
  /^(was|were|is|got)$/.test(word?.text ?? '');

/** The service right behind "instead of", and those joined to it. */
function replaced({ tokens, mentions }: Draft, words: Sighting): Place[] {
  const follows = (at: number): Mention | undefined =>
    mentions.find(
      ({ from }) => from >= at && tokens.slice(at, from).every((word) => tells(word, 'not-given/than')),
    );
  let last = follows(words.to);
  if (!last) return [];
  for (let next: Mention | undefined = last; next; ) {
    last = next;
    next = joins.test(tokens[last.to]?.text ?? '') ? follows(last.to + 1) : undefined;
  }
  return [{ from: words.from, to: last.to }];
}

/** "They want 97530 rather than 97110" tells of a claim; where something was done, or took a time, it tells of a visit. */
const isTold = ({ tokens, durations }: Draft): boolean =>
  durations.length > 0 || tokens.some(({ text }) => done.test(text));

/** "Can I bill 97124 instead of 97140" asks; "instead of TE we did TA, how many units" tells. */
function isQuestion({ tokens }: Draft): boolean {
  const asks = tokens.some(({ text }) => text === '?') && !tokens.some(({ text }) => done.test(text));
  return (
    asks ||
    tokens.some(
      ({ text }, at) =>
        (/^(can|could|should|shall|may|would|does|why|which|when|better)$/.test(text) ||
          (/^(is|are)$/.test(text) && tokens[at - 1]?.kind !== 'word')) &&
        (at === 0 || !/^(i|we|you|it)$/.test(tokens[at - 1]?.text ?? '')),
    )
  );
}
