import { type Draft, type Mention, seen } from '../draft.ts';
import { APART, distance } from '../nearness.ts';
import { readNumber } from '../number-words.ts';

/** Somebody who gave a service. */
interface Giver {
  from: number;
  to: number;
  assistant: boolean;
  /** "… by the PTA" speaks of what stands before, "the PTA did …" of what comes. */
  by: boolean;
}

/**
 * Marks the minutes that a PTA or OTA gave alone: those of the services behind the word ("PTA did TE 20"), before it ("TE 20
 * by the PTA"), or those said of the assistant alone ("PT 10 min and PTA 14 min of 97110").
 */
export function assistants(draft: Draft): Draft {
  const givers = giversOf(draft);
  if (!givers.some(({ assistant }) => assistant)) return draft;
  const [only] = draft.mentions;
  const alone = only && draft.mentions.length === 1 ? minutesOfAssistant(draft, givers) : null;
  if (only && alone !== null)
    return { ...draft, mentions: [{ ...only, assistantMinutes: Math.min(alone, total(only) || alone) }] };
  return {
    ...draft,
    mentions: draft.mentions.map((mention) => {
      const minutes = total(mention);
      return minutes > 0 && giverOf(draft, mention, givers)?.assistant
        ? { ...mention, assistantMinutes: minutes }
        : mention;
    }),
  };
}

function total({ minutes }: Mention): number {
  return minutes.reduce((sum, each) => sum + each, 0);
}

/** Beside an assistant, "PT", "OT" and "I" are the therapist; "pt" is the patient. */
function giversOf(draft: Draft): Giver[] {
  const { tokens } = draft;
  const named = [
    ...seen(draft, 'clinicians', 'assistant').map(({ from, to }) => ({ from, to, assistant: true })),
    ...seen(draft, 'clinicians', 'therapist').map(({ from, to }) => ({ from, to, assistant: false })),
    ...tokens.flatMap(({ raw }, from) =>
      /^(PT|OT|DPT|OTR|I|me|myself)$/.test(raw) ? [{ from, to: from + 1, assistant: false }] : [],
    ),
  ];
  return named
    .map((giver) => ({
      ...giver,
      by: tokens.slice(Math.max(0, giver.from - 2), giver.from).some(({ text }) => text === 'by'),
    }))
    .sort((a, b) => a.from - b.from);
}

/** Several times of one service, each behind the one who gave it; or "PTA did 14 of those". */
function minutesOfAssistant(draft: Draft, givers: readonly Giver[]): number | null {
  const before = (at: number) => givers.filter(({ to }) => to <= at && at - to < 3).at(-1);
  const given = draft.durations.map(({ from, minutes }) => ({ giver: before(from), minutes }));
  if (given.length > 1 && given.some(({ giver }) => giver?.assistant)) {
    return given.reduce((sum, { giver, minutes }) => sum + (giver?.assistant ? minutes : 0), 0);
  }
  const number = givers
    .filter(({ assistant }) => assistant)
    .map(({ to }) => readNumber(draft.tokens, to) ?? readNumber(draft.tokens, to + 1))[0];
  const isDuration = draft.durations.some(({ from, to }) => number && from < number.to && number.to <= to);
  return number && !isDuration && draft.durations.length > 0 && number.value >= 1
    ? Math.floor(number.value)
    : null;
}

function giverOf(draft: Draft, mention: Mention, givers: readonly Giver[]): Giver | undefined {
  const next = givers.find(({ from }) => from >= mention.to);
  if (next?.by) return next;
  const last = givers.filter(({ to, by }) => to <= mention.from && !by).at(-1);
  if (last && distance(draft.tokens, last, mention) < APART * 2) return last;
  return next && distance(draft.tokens, mention, next) < 2 ? next : undefined;
}
