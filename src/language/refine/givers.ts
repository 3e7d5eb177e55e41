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
const gives =
  /^(did|does|doing|ran|run|runs|performed|gave|gives|supervised|supervises|took|walked|applied|set|helped|treated|provided|worked|put|handled|completed|led|guided|assisted|monitored|watched)$/;

/** Finds who gave services. Beside an assistant, "PT", "OT" and "I" are the therapist; "pt" is mostly the patient. */
export function giversOf(draft: Draft): Giver[] {
  const { tokens } = draft;
  const named = (slot: string, who: Who) =>
    seen(draft, 'clinicians', slot).map(({ from, to }) => ({ from, to, who }));
  const helpers = [...named('aide', 'aide'), ...named('student', 'student')].filter((one) =>
    isAtWork(draft, one),
  );
  const others = [...named('assistant', 'assistant'), ...helpers, ...named('together', 'together')];
  if (others.length === 0) return [];
  const therapists = [
    ...named('therapist', 'therapist'),
    ...tokens.flatMap(({ raw }, from) =>
      (/^(PT|OT|DPT|OTR|I|me|myself)$/.test(raw) && tokens[from - 1]?.text !== 'with') ||
      isTherapist(draft, from)
        ? [{ from, to: from + 1, who: 'therapist' as const }]
        : [],
    ),
  ].filter((one) => !others.some(({ from, to }) => from <= one.from && one.to <= to));
  const all = [...others, ...therapists].sort((a, b) => a.from - b.from);
  return together(draft, all).map((giver) => ({
    ...giver,
    by: tokens.slice(Math.max(0, giver.from - 2), giver.from).some(({ text }) => text === 'by'),
  }));
}

function isAtWork({ tokens, mentions }: Draft, { from, to }: { from: number; to: number }): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from);
  const behind = tokens.slice(to, to + 6);
  return (
    before.some(({ text }) => /^(by|with)$/.test(text)) ||
    behind.some(({ text }) => gives.test(text)) ||
    mentions.some((mention) => mention.from === to)
  );
}

/** "pt nmr 10" at the start of a clause, right before a service. */
function isTherapist({ tokens, mentions }: Draft, at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.text === 'pt' &&
    (before === undefined || /^([,;\n.]|and|then)$/.test(before.text)) &&
    mentions.some(({ from }) => from === at + 1)
  );
}

/** "PT and PTA together", "the PTA and I both": two clinicians at once. */
function together({ tokens }: Draft, givers: Omit<Giver, 'by'>[]): Omit<Giver, 'by'>[] {
  const joined: Omit<Giver, 'by'>[] = [];
  for (const giver of givers) {
    const last = joined.at(-1);
    const between = last && tokens.slice(last.to, giver.from);
    const near = tokens.slice(giver.to, giver.to + 6);
    const both =
      last &&
      last.who !== giver.who &&
      between?.every(({ text }) => /^(and|&|\+|\/|with|the|my)$/.test(text)) &&
      near.some(({ text }) => /^(together|both|simultaneously|jointly)$/.test(text));
    if (both) joined[joined.length - 1] = { from: last.from, to: giver.to, who: 'together' };
    else joined.push(giver);
  }
  return joined;
}

/**
 * Says who gave what stands at a place: somebody named in its clause, then "… by the PTA" behind it, then who was named last
 * before it.
 */
export function giverOf(
  draft: Draft,
  span: { from: number; to: number },
  givers: readonly Giver[],
  clauses = clausesOf(draft.tokens),
): Giver | undefined {
  const gap = ({ from, to }: Giver) => (to <= span.from ? span.from - to + 0.5 : from - span.to);
  const inClause = givers
    .filter((giver) => clauses[giver.from] === clauses[span.from])
    .filter((giver) => giver.to <= span.from || giver.by || giver.who === 'together' || gap(giver) <= 1)
    .sort((a, b) => gap(a) - gap(b))[0];
  if (inClause) return inClause;
  const next = givers.find(({ from }) => from >= span.to);
  if (next?.by) return next;
  const last = givers.filter(({ to, by }) => to <= span.from && !by).at(-1);
  return last && distance(draft.tokens, last, span) < APART * 2 ? last : undefined;
}
