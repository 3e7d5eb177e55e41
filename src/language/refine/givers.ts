import { gather } from '../../core/gather.ts';
import { clausesOf } from '../clauses.ts';
import { type Draft, seen, type Who } from '../draft.ts';
import { APART, distance } from '../nearness.ts';

/** Somebody who gave a service, and where the message says so. */
export interface Giver {
  from: number;
  to: number;
  who: Who;
  /** "… by the PTA" speaks of what stands before, "the PTA did …" of what comes. */
  by: boolean;
}

/** What somebody does who gives a service; an aide or a student counts only with such a word ("CA" is a state, too). */
export const gives =
  /^(did|does|doing|ran|run|runs|performed|gave|gives|supervised|supervises|took|walked|applied|set|helped|treated|provided|worked|put|handled|completed|led|guided|assisted|monitored|watched|sat|stayed|stood|spends|spent|finished|finishes|continued|covered)$/;

/** Before or behind "I" these tell of the claim, not of the treatment. */
const asks = /^(can|could|do|does|should|may|must|would|will|if|how|what|when|which|shall|am|did)$/;
const writes =
  /^(bill|code|charge|use|need|want|put|get|report|add|append|know|think|mean|meant|should|can|could|may|submit|claim|guess|am|have|was|assume|believe)$/;

interface Place {
  from: number;
  to: number;
}

/** Finds who gave services. Beside an assistant, "PT", "OT" and "I" are the therapist, unless the
 * assistant is who writes; "pt" is mostly the patient. */
export function giversOf(draft: Draft): Giver[] {
  const { tokens } = draft;
  const named = (slot: string, who: Who) =>
    seen(draft, 'clinicians', slot).map(({ from, to }) => ({ from, to, who }));
  const helpers = [...named('aide', 'aide'), ...named('student', 'student')].filter((one) =>
    isAtWork(draft, one),
  );
  const assistants = named('assistant', 'assistant');
  const others = [...assistants, ...helpers, ...named('together', 'together')];
  if (others.length === 0) return [];
  const asker = assistants.some((one) => isAsker(draft, one)) ? 'assistant' : 'therapist';
  const therapists = [
    ...named('therapist', 'therapist'),
    ...gather(tokens, ({ raw }, from) => {
      const who = isAskersWord(draft, from) ? asker : 'therapist';
      const isGiver =
        isAskersWord(draft, from) || /^(PT|OT|DPT|OTR)$/.test(raw) || isTherapist(draft, from, assistants);
      return isGiver && tokens[from - 1]?.text !== 'with' ? [{ from, to: from + 1, who } as const] : [];
    }),
  ].filter((one) => !others.some(({ from, to }) => from <= one.from && one.to <= to));
  const all = [...others, ...therapists].sort((a, b) => a.from - b.from);
  return together(draft, all).map((giver) => ({
    ...giver,
    by:
      tokens.slice(Math.max(0, giver.from - 2), giver.from).some(({ text }) => text === 'by') ||
      didIt(tokens, giver.to),
  }));
}

function isAtWork({ tokens, mentions }: Draft, { from, to }: Place): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from);
  const behind = tokens.slice(to, to + 6);
  return (
    before.some(({ text }) => /^(by|with)$/.test(text)) ||
    behind.some(({ text }) => gives.test(text)) ||
    mentions.some((mention) => mention.from === to)
  );
}

/** "Im the PTA", "PTA here", "as a COTA": who writes is the assistant, and "I" speaks of the assistant. */
function isAsker({ tokens }: Draft, { from, to }: Place): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const before = /^(the|a|an)$/.test(text(from - 1)) ? from - 2 : from - 1;
  const isI = text(before) === 'im' || (text(before) === 'am' && text(before - 1) === 'i');
  return isI || text(to) === 'here' || (text(before) === 'as' && before < from - 1);
}

/** "I did", "by myself"; not "can I bill", "I need", where nobody is treated. */
function isAskersWord({ tokens }: Draft, at: number): boolean {
  const text = (where: number) => tokens[where]?.text ?? '';
  if (/^(me|myself)$/.test(text(at))) return true;
  return text(at) === 'i' && !asks.test(text(at - 1)) && !writes.test(text(at + 1));
}

/** "pt nmr 10" right before a service; "pt did 16 and pta 15", where the assistant has a time as well. */
function isTherapist({ tokens, mentions }: Draft, at: number, assistants: readonly Place[]): boolean {
  if (!/^(pt|ot)$/.test(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1];
  const begins = before === undefined || /^([,;\n.:(]|and|then)$/.test(before.text);
  if (begins && tokens[at]?.text === 'pt' && mentions.some(({ from }) => from === at + 1)) return true;
  const isService = (where: number) => mentions.some(({ from }) => from === where);
  const hasShare = (to: number) => {
    const next = behindVerb(tokens, to);
    return tokens[next]?.kind === 'number' || (next > to && isService(next));
  };
  // "The PT" may be the patient, "the OT" is nobody else.
  if (tokens[at]?.text === 'ot') return !/^(with|for)$/.test(before?.text ?? '') && hasShare(at + 1);
  return (
    !/^(with|the|this|a|for|of|my)$/.test(before?.text ?? '') &&
    hasShare(at + 1) &&
    assistants.some(({ to }) => hasShare(to))
  );
}

/** "did", "did the first", "took another": what may stand between a person and the minutes. */
function behindVerb(tokens: Draft['tokens'], at: number): number {
  let next = at;
  if (gives.test(tokens[next]?.text ?? '')) next += 1;
  while (/^(the|for|first|next|last|another|other|about)$/.test(tokens[next]?.text ?? '') && next < at + 4)
    next += 1;
  return next;
}

/** "The PTA did it": speaks of what stands before. */
function didIt(tokens: Draft['tokens'], at: number): boolean {
  return (
    gives.test(tokens[at]?.text ?? '') &&
    /^(it|that|this|everything|all)$/.test(tokens[at + 1]?.text ?? '') &&
    !(tokens[at + 2]?.kind === 'number')
  );
}

/** "PT and PTA together", "the PTA and I both": two clinicians at once; "PT and PTA, 30 min": nobody said whose minutes. */
function together({ tokens }: Draft, givers: Omit<Giver, 'by'>[]): Omit<Giver, 'by'>[] {
  const joined: Omit<Giver, 'by'>[] = [];
  for (const giver of givers) {
    const last = joined.at(-1);
    const between = last && tokens.slice(last.to, giver.from);
    const near = tokens.slice(giver.to, giver.to + 6);
    const side =
      last &&
      last.who !== giver.who &&
      between?.every(({ text }) => /^(and|&|\+|\/|or|with|the|my)$/.test(text));
    const both = near.some(({ text }) => /^(together|both|simultaneously|jointly)$/.test(text));
    const time = tokens.slice(Math.max(0, (last?.from ?? 0) - 2), last?.from ?? 0);
    const people = [last?.who, giver.who];
    if (side && both) joined[joined.length - 1] = { from: last.from, to: giver.to, who: 'together' };
    else if (
      side &&
      people.includes('assistant') &&
      people.includes('therapist') &&
      !time.some(({ kind }) => kind === 'number')
    )
      joined[joined.length - 1] = { from: last.from, to: giver.to, who: 'either' };
    else joined.push(giver);
  }
  return joined;
}

function hasTime({ tokens, durations }: Draft, { to }: Place): boolean {
  const next = behindVerb(tokens, to);
  return durations.some(({ from }) => from === next);
}

/**
 * Says who gave what stands at a place: somebody named in its clause, then "… by the PTA" behind it, then who was named last
 * before it.
 */
export function giverOf(
  draft: Draft,
  span: Place,
  givers: readonly Giver[],
  clauses = clausesOf(draft.tokens),
): Giver | undefined {
  const gap = ({ from, to }: Giver) => (to <= span.from ? span.from - to + 0.5 : from - span.to);
  const near = givers.filter((giver) => clauses[giver.from] === clauses[span.from]);
  const isLed = near.some((giver) => giver.to <= span.from);
  const inClause = near
    // "PT 16 PTA 15": who stands behind a time has another one.
    .filter((giver) => !(isLed && giver.from >= span.to && hasTime(draft, giver)))
    .filter((giver) => giver.to <= span.from || giver.by || giver.who === 'together' || gap(giver) <= 1)
    .sort((a, b) => gap(a) - gap(b))[0];
  if (inClause) return inClause;
  const next = givers.find(({ from }) => from >= span.to);
  if (next?.by) return next;
  // "PTA did all of it. 38 minutes of TE": where nothing stands before, it speaks of what comes.
  const leads = ({ from }: Giver) => !draft.mentions.some((mention) => mention.to <= from);
  const last = givers.filter((giver) => giver.to <= span.from && (!giver.by || leads(giver))).at(-1);
  return last && distance(draft.tokens, last, span) < APART * 2 ? last : undefined;
}
