import { type Draft, seen } from '../../draft.ts';
import { isPartOfVisit, isToldInPieces } from '../../slots/times/minutes/stretches.ts';
import { isLengthOfVisit } from '../../slots/times/scope/is-length-of-visit.ts';
import { isRestOf } from '../../slots/times/scope/is-rest-of.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Place } from '../described/free-numbers.ts';
import { isOfPlace } from '../given/minutes/is-of-place.ts';
import { giversOf } from '../people/givers/givers.ts';

/** Whether the words right beside a bare number say that it is a time: "for 30", "15 alone", "PT 16, PTA 15". */
export function saidAsTime(draft: Draft, { from, to }: Place): boolean {
  const text = (at: number) => draft.tokens[at]?.text ?? '';
  // "30 with the PTA, 23 w the PT": who gave it stands behind.
  if (isOfGiver(draft, to)) return true;
  // "By a PTA, 15 each"
  if (/^(each|apiece|ea)$/.test(text(to))) return true;
  // "Units pls, I have 14 more of these".
  if (text(to) === 'more' && text(to + 1) === 'of' && /^(these|those|them)$/.test(text(to + 2))) return false;
  // "Before I appeal six of them": a part of nothing that was told.
  if (text(to) === 'of' && /^(them|these|those)$/.test(text(to + 1)) && isOnlyNumber(draft, from))
    return false;
  // "PT did 8 minutes of gait, the PTA finished with 22 more of it".
  const isMore = text(to) === 'more' && draft.durations.length > 0;
  if (isMore && (closesMore.test(text(to + 1)) || draft.mentions.some((one) => one.from === to + 1)))
    return true;
  // "PTA did 14 of those" shares a time that is known.
  if (isOfAssistant(draft, from)) return false;
  if (
    tells(draft.tokens[from - 1], 'time-words/brings') ||
    tells(draft.tokens[to], 'time-words/part') ||
    isPartOfVisit(draft.tokens, to) ||
    isRestOf(draft.tokens, from) ||
    isLengthOfVisit(draft.tokens, from)
  )
    return true;
  // "23 in the pool, then 15 on the mat table"
  if (text(from - 1) === 'then' && seen(draft, 'presence', 'on-land').some((land) => land.from === to))
    return true;
  // "5 min MFR on the neck, 5 on the shoulder"
  if (draft.durations.length > 0 && isOfPlace(draft, from, to)) return true;
  // "Thirty-one was the neuro part".
  const begins = from === 0 || /^[.;\n,]$/.test(text(from - 1));
  if (begins && /^(was|were|went)$/.test(text(to)) && text(to + 1) !== 'not') return true;
  if (isPartThatWas(draft, from, to)) return true;
  if (isBesideGiver(draft, from, to) || isPartOfDay(draft, to)) return true;
  // "35 with him on gait, 25 w him and another patient".
  if (begins && /^(with|w)$/.test(text(to)) && /^(him|her|them|both|just)$/.test(text(to + 1))) return true;
  // "25 and 10 min"
  if (/^(and|,|&|\+)$/.test(text(to)) && draft.durations.some((duration) => duration.from === to + 1))
    return true;
  // "15 face to face with the first set"
  if (seen(draft, 'no-service', 'contact').some((words) => words.from === to && words.to > to + 1))
    return true;
  // "In three chunks: 5 min, 6, 5"
  if (isListed(text(from - 1), text(to)) && isToldInPieces(draft.tokens, from)) return true;
  const cue = [...seen(draft, 'people'), ...draft.counts.filter(({ noun }) => noun === 'patients')];
  return cue.some(
    (one) =>
      (one.from >= to && one.from - to <= 2) ||
      (one.to <= from && from - behindWhom(draft.tokens, one.to) <= 1),
  );
}

const isOnlyNumber = ({ tokens, durations }: Draft, from: number): boolean =>
  durations.length === 0 &&
  tokens.every(({ kind, text }, at) => at === from || kind !== 'number' || text.length === 5);

/** "Alone w him 15": behind with whom. */
const behindWhom = (tokens: Draft['tokens'], at: number): number =>
  /^(with|w)$/.test(tokens[at]?.text ?? '') && /^(him|her|them|me|us)$/.test(tokens[at + 1]?.text ?? '')
    ? at + 2
    : at;

/** "Total timed was 38, I know 15 was manual": of a time that is told, what a service was. */
function isPartThatWas({ tokens, durations, mentions }: Draft, from: number, to: number): boolean {
  const number = readNumber(tokens, from);
  return (
    number?.to === to &&
    /^(was|were|went)$/.test(tokens[to]?.text ?? '') &&
    mentions.some((service) => service.from === to + 1) &&
    durations.some(({ minutes, of }) => /^(timed|all)$/.test(of) && minutes > number.value)
  );
}

/** Behind "22 more" what it was spent on, or nothing: never "2 more visits". */
const closesMore = /^(of|on|for|with|by|after|later|then|and|[.,;!?)\n]|)$/;

/** Between the signs of a list. */
const isListed = (before: string, behind: string): boolean =>
  /^([,:&/+]|and|then)$/.test(before) && /^([,&/+.;]|and|then|)$/.test(behind);

/** "15 in the AM and 15 in the PM". */
function isPartOfDay({ tokens }: Draft, to: number): boolean {
  const words = tokens.slice(to, to + 3).map(({ text }) => text);
  return /^in (the )?(am|pm|morning|afternoon|evening)\b/.test(words.join(' '));
}

/** "15 PT / 15 PTA", "15 by PT", "PT 16, PTA 15", "10 done by the tech": in words that say who treated. */
function isBesideGiver(draft: Draft, from: number, to: number): boolean {
  const assistants = seen(draft, 'clinicians', 'assistant');
  if (assistants.some((one) => one.to <= from && from - one.to <= 1)) return true;
  // "PT 20 and PTA 10 of the same TE": each has a number right behind.
  const isTimed = assistants.some((one) => readNumber(draft.tokens, one.to) !== null);
  if (isTimed && /^(PT|OT|DPT|me|I)$/.test(draft.tokens[from - 1]?.raw ?? '')) return true;
  const behind = draft.tokens.findIndex((token, at) => at >= to && !leadsToGiver.test(token.text));
  if (behind > to + FEW) return false;
  const helpers = [
    ...assistants,
    ...seen(draft, 'clinicians', 'aide'),
    ...seen(draft, 'clinicians', 'student'),
  ];
  // "TE 30. 10 by the tech"; right behind a number "tech" and "aide" may begin what they did.
  if (
    /^(by|with|w)$/.test(draft.tokens[behind - 1]?.text ?? '') ||
    article.test(draft.tokens[behind - 1]?.text ?? '')
  )
    if (behind > to + 1 && helpers.some((one) => one.from === behind)) return true;
  const who = draft.tokens[behind]?.raw ?? '';
  return assistants.length > 0 && from > 0 && /^(PT|OT|PTA|OTA|COTA|pta|ota|cota|I|me)$/.test(who);
}

const leadsToGiver = /^(by|with|w|the|a|an|from|my|our|done|given|led|run|performed|provided|was|were)$/;
const article = /^(the|a|an|my|our)$/;
/** So many of these words stand between a time and who gave it. */
const FEW = 4;

/** "23 w the PT" beside an assistant. */
function isOfGiver(draft: Draft, to: number): boolean {
  const who = draft.tokens[/^(the|my|our)$/.test(draft.tokens[to + 1]?.text ?? '') ? to + 2 : to + 1];
  return (
    /^(w|with|by)$/.test(draft.tokens[to]?.text ?? '') &&
    /^(PT|OT|PTA|OTA|COTA|pta|ota|cota|me|tech|aide|student)$/.test(who?.raw ?? '') &&
    ['assistant', 'aide', 'student'].some((who) => seen(draft, 'clinicians', who).length > 0)
  );
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
