import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { closesAt } from './closes-at.ts';
import { isIdleClause } from './is-idle-clause.ts';
import { isIdlePart } from './is-idle-part.ts';
import { isSittingOut } from './is-sitting-out.ts';
import { isSpentElsewhere } from './is-spent-elsewhere.ts';
import { isWritingUp } from './is-writing-up.ts';

/** A time, and the place of the word behind it that tells what was done in it. */
interface Told {
  tokens: readonly Token[];
  from: number;
  to: number;
  behind: number;
}

/**
 * Whether nobody was treated in a time: "5 min rest", "rested 5 min", "rest 5 min,", "documentation took 10"; not "the rest, 20 min
 * of gait".
 *
 * @see intents/vocabulary/rest.yml
 */
export function isRest(tokens: readonly Token[], from: number, to: number): boolean {
  let behind = to;
  // "20 manual 10 US rest NMR": ultrasound, and the rest of the time.
  if (tokens[to]?.text === 'us' && tokens[to + 1]?.text === 'rest') return false;
  while (tells(tokens[behind], 'rest/on-the-way') && behind < to + 8) behind++;
  const told = { tokens, from, to, behind };
  return (
    isSpentElsewhere(tokens, from, to) ||
    isNamedBehind(told) ||
    isTakenOff(tokens, from) ||
    isIdleClause(tokens, from, to) ||
    isIdlePart(tokens, from, to) ||
    isRemark(told) ||
    isWritingUp(tokens, from, to) ||
    isNamedBefore(told)
  );
}

const textOf =
  (tokens: readonly Token[]) =>
  (at: number): string =>
    tokens[at]?.text ?? '';

/** "Minus 10", "subtract the 7 min he was texting", "take off 10". */
function isTakenOff(tokens: readonly Token[], from: number): boolean {
  const text = textOf(tokens);
  const before = /^(the|those|his|her|about|another)$/.test(text(from - 1)) ? from - 2 : from - 1;
  if (/^(off|out|away)$/.test(text(before))) return tells(tokens[before - 1], 'rest/takes');
  // "Dont count 10 of that".
  const isLeftOut =
    /^(count|counting|bill|billing|including)$/.test(text(before)) &&
    /^(dont|not|never|without)$/.test(text(before - 1));
  return isLeftOut || tells(tokens[before], 'rest/takes-off');
}

/** "5 was me doing paperwork", "6 min of it doing her chart". */
const isDoingPaper = (tokens: readonly Token[], at: number): boolean =>
  textOf(tokens)(at) === 'doing' &&
  tokens
    .slice(at + 1, at + 4)
    .some((word) => tells(word, 'rest/paper') || /^(paperwork|charting|chart|charts)$/.test(word.text));

/** "7 min was him in the bathroom"; in bathroom transfers somebody is trained. */
const isInRoom = (tokens: readonly Token[], at: number): boolean =>
  textOf(tokens)(at) === 'in' &&
  tokens[at + 1]?.text === 'the' &&
  /^(bathroom|restroom|lobby|hallway)$/.test(textOf(tokens)(at + 2)) &&
  /^(him|her|them|he|she|was)$/.test(textOf(tokens)(at - 1)) &&
  closesAt(tokens, at + 3);

/** "5 min rest", "10 of it on the phone", "30 min lunch and two breaks", "incl 20 min typing the report". */
function isNamedBehind({ tokens, from, to, behind }: Told): boolean {
  const text = textOf(tokens);
  // "With a half hour lunch in there"; "30 min lunch patient" is a visit.
  const lunch = /^(a|an|with|w|minus|less|incl|including|took|for)$/;
  if (text(to) === 'lunch' && lunch.test(text(from - 1))) return true;
  if (text(behind) === 'small' && text(behind + 1) === 'talk') return true;
  // Whoever trains it says dressing.
  if (tells(tokens[behind], 'rest/clothes') && /^(clothes|shoes)$/.test(text(behind + 1))) return true;
  if (tells(tokens[behind], 'rest/idle-behind') && !/^(of|was|is)$/.test(text(behind + 1))) return true;
  // "12 min of that sitting": the words on the way may be those of sitting.
  for (let at = to; at <= behind; at++) if (isSittingOut(tokens, at, to)) return true;
  if (behind === to) return isTyping(tokens, behind) || isDoingPaper(tokens, behind);
  return (
    (text(behind - 1) === 'lunch' && closesAt(tokens, behind)) ||
    isTyping(tokens, behind) ||
    isDoingPaper(tokens, behind) ||
    isInRoom(tokens, behind) ||
    /^(setup|setting)$/.test(text(behind))
  );
}

/** By itself typing is an occupation; "20 of that was me typing" is none. */
const isTyping = (tokens: readonly Token[], at: number): boolean =>
  /^(typing|typed)$/.test(textOf(tokens)(at)) &&
  (tokens.slice(at + 1, at + 4).some((word) => tells(word, 'rest/paper')) ||
    (textOf(tokens)(at - 1) === 'me' && closesAt(tokens, at + 1)));

/** "(10 min of talking about the weather)", "5 of it just me talking"; "talking her through the stairs" is teaching. */
function isRemark({ tokens, from, to, behind }: Told): boolean {
  const text = textOf(tokens);
  const isAside =
    text(from - 1) === '(' ||
    tokens.slice(to, behind).some((word) => word.text === 'just') ||
    // "First 10 was him talking about his boat", "10 min of her talking about the dog".
    (/^(was|were|of)$/.test(text(to)) && /^(him|her|them|us)$/.test(text(behind - 1)));
  const of = /^(talking|chatting)$/.test(text(behind))
    ? 'about'
    : tells(tokens[behind], 'rest/clothes')
      ? 'clothes'
      : null;
  return isAside && of !== null && (text(behind + 1) === of || closesAt(tokens, behind + 1));
}

/** "Rested 5 min", "catch her breath like 10 min", "TE 10, bathroom 5 min", "rest 5 min,"; "the rest, 20 min of gait" is no pause. */
function isNamedBefore({ tokens, from, to }: Told): boolean {
  const text = textOf(tokens);
  let before = from - 1;
  while (tells(tokens[before], 'rest/meanwhile') && before > from - 5) before--;
  // "Sat down 30 min with the daughter" is a talk with her.
  const sat = text(before) === 'sat' && before > from - 3 && !/^(with|w)$/.test(text(to));
  // "Documented 31 minutes of TE", "charted 30 TE" wrote down what was done in them.
  const isWrittenDown =
    /^(documented|charted)$/.test(text(before)) && (text(to) === 'of' || !closesAt(tokens, to));
  if (isWrittenDown) return false;
  if (tells(tokens[before], 'rest/idle') || sat) return true;
  const isOnly = tokens[before - 1] === undefined || /^([,;\n.(+]|then|and)$/.test(text(before - 1));
  const untilThen = /^(till|til|until)$/.test(text(from - 1)) ? 1 : 0;
  if (tells(tokens[before], 'rest/pause') && before === from - 1 - untilThen && isOnly) return true;
  const closes = tokens[to] === undefined || /^([,;\n.)]|then|and|between)$/.test(text(to));
  return text(before) === 'rest' && text(before - 1) !== 'the' && closes;
}
