import { clausesOf } from '../../clauses.ts';
import { type Draft, type Duration, draftWith, seen } from '../../draft.ts';
import { isRestOf, scopeOf } from '../../slots/duration-scope.ts';
import { freeNumbers, type Place } from '../described/free-numbers.ts';
import { giversOf } from '../people/givers.ts';

/** Words that bring a time: "for 30", "the other 15", "first 20". */
const brings =
  /^(for|about|approx|approximately|around|roughly|like|first|next|last|other|another|which|final|remaining|spent|took|lasted|lasting|did|gave|treated|got|only|just|also|~)$/;
/** Words behind a number that is a part of something: "20 of it manual", "15 alone", "7 more". */
const partOf = /^(of|alone|solo|more|later|additional|extra|individually|ish|total|timed|each|apiece|ea)$/;

/**
 * Reads bare numbers as times where they stand as times do: brought by "for" or "first", part of something ("20 of it"),
 * beside words about patients ("30 in a group"), or as the only number of a clause with a service while other times of the
 * message are known ("gait w walker 22, te 18").
 */
export function looseTimes(draft: Draft): Draft {
  const { tokens, durations } = draft;
  if (draft.mentions.length === 0 && seen(draft, 'people').length === 0) return draft;
  const free = freeNumbers(draft);
  if (free.length === 0) return draft;
  const clauses = clausesOf(tokens);
  const inOrder = timesInOrder(draft, free);
  const strong = free.filter((number) => inOrder.includes(number) || isStrong(draft, number));
  const timed = durations.length > 0 || strong.length > 0;
  const hasTime = (clause: number, but: Place) =>
    [...durations, ...free].some((one) => one.from !== but.from && clauses[one.from] === clause);
  const hasService = (clause: number) => draft.mentions.some(({ from }) => clauses[from] === clause);
  // "Squats to the box 22, patterns for the shoulder 22": every number of a message that tells what was done closes a part of it.
  const closes =
    !isAsked(draft) &&
    free.every(
      (number) =>
        isAtEnd(draft, number) &&
        isBehindWord(draft, number) &&
        (hasService(clauses[number.from] ?? 0) || (free.length === 1 && draft.mentions.length === 1)),
    );
  const weak = free.filter((number) => {
    const clause = clauses[number.from] ?? 0;
    return (
      (timed || closes) &&
      !strong.includes(number) &&
      (hasService(clause) || (closes && draft.mentions.length === 1)) &&
      !hasTime(clause, number) &&
      isAtEdge(draft, number)
    );
  });
  const found: Duration[] = [...strong, ...weak].map(({ from, to, value }) => ({
    from,
    to,
    minutes: value,
    of: scopeOf(tokens, from, to),
  }));
  const told = inOrder.length > 0 ? durations.map((whole) => ({ ...whole, of: 'all' as const })) : durations;
  return draftWith(draft, { durations: [...told, ...found].sort((a, b) => a.from - b.from) });
}

/** "TE and gait, same visit, 15 and 15", "… minutes are 24 and 9": as many numbers in a row as services stand before them. */
function timesInOrder({ tokens, mentions, durations }: Draft, free: readonly Place[]): Place[] {
  const [first, ...others] = free;
  if (!first || others.length === 0 || free.length !== mentions.length) return [];
  const sum = free.reduce((all, { value }) => all + value, 0);
  // "53 min if it is TA and TE split 30/23": the one time is that of both.
  const [whole, second] = durations;
  if (second || (whole && whole.minutes !== sum)) return [];
  const isJoined = others.every(({ from }, at) => {
    const between = tokens.slice((others[at - 1] ?? first).to, from);
    return between.length === 1 && /^(and|&|,|\/|\+)$/.test(between[0]?.text ?? '');
  });
  const before = tokens[first.from - 1]?.text ?? '';
  const isBehind = mentions.every(({ to }) => to <= first.from);
  return isJoined && isBehind && /^(,|;|:|\n|\.|\?|-|are|were|was|is|did|took|got|had|split)$/.test(before)
    ? [...free]
    : [];
}

function isStrong(draft: Draft, { from, to }: Place): boolean {
  const text = (at: number) => draft.tokens[at]?.text ?? '';
  // "PTA did 14 of those" shares a time that is known.
  if (isOfAssistant(draft, from)) return false;
  if (brings.test(text(from - 1)) || partOf.test(text(to)) || isRestOf(draft.tokens, from)) return true;
  if (isBesideGiver(draft, from, to) || isPartOfDay(draft, to)) return true;
  // "25 and 10 min"
  if (/^(and|,|&|\+)$/.test(text(to)) && draft.durations.some((duration) => duration.from === to + 1))
    return true;
  const cue = [...seen(draft, 'people'), ...draft.counts.filter(({ noun }) => noun === 'patients')];
  return cue.some((one) => (one.from >= to && one.from - to <= 2) || (one.to <= from && from - one.to <= 1));
}

/** "15 in the AM and 15 in the PM". */
function isPartOfDay({ tokens }: Draft, to: number): boolean {
  const words = tokens.slice(to, to + 3).map(({ text }) => text);
  return /^in (the )?(am|pm|morning|afternoon|evening)\b/.test(words.join(' '));
}

/** "15 PT / 15 PTA", "15 by PT", "PT 16, PTA 15": in words that say who treated. */
function isBesideGiver(draft: Draft, from: number, to: number): boolean {
  const assistant = seen(draft, 'clinicians', 'assistant').length > 0;
  const isAssistants = seen(draft, 'clinicians', 'assistant').some(
    (one) => one.to <= from && from - one.to <= 1,
  );
  if (isAssistants) return true;
  const behind = draft.tokens.slice(to, to + 3).find(({ text }) => !/^(by|with|the|from|my)$/.test(text));
  return assistant && from > 0 && /^(PT|OT|PTA|OTA|COTA|pta|ota|cota|I|me)$/.test(behind?.raw ?? '');
}

function isOfAssistant(draft: Draft, from: number): boolean {
  const assistant = seen(draft, 'clinicians', 'assistant').find(({ to }) => to <= from && from - to <= 1);
  if (!assistant) return false;
  // "PT did 16 and PTA 15": each has a time of their own.
  const last = giversOf(draft)
    .filter(({ to }) => to <= assistant.from)
    .at(-1);
  return last?.who !== 'therapist' || !hasNumber(draft, last.to, assistant.from);
}

function hasNumber({ tokens }: Draft, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind, text }) => kind === 'number' && text.length < 4);
}

/** A question may end in a number of anything. */
function isAsked(draft: Draft): boolean {
  return draft.tokens.some(({ text }) => /^(can|could|does|do|is|are|should|which|what|why)$/.test(text));
}

/** "CO-97" and "room: 12" end in other numbers; so does a denial. */
function isBehindWord({ tokens, denials }: Draft, { from }: Place): boolean {
  return denials.length === 0 && tokens[from - 1]?.kind === 'word';
}

function isAtEnd({ tokens }: Draft, { to }: Place): boolean {
  return tokens[to] === undefined || /^[.!)\n;,]$/.test(tokens[to].text);
}

/** At the start or the end of its clause, where a time is written down. */
function isAtEdge({ tokens }: Draft, { from, to }: Place): boolean {
  const edge = /^([,;\n.?!()/:]|and|then|plus|but|&|\+|while|followed|after)$/;
  const behind = tokens[to];
  const before = tokens[from - 1];
  return !behind || !before || edge.test(behind.text) || edge.test(before.text);
}
