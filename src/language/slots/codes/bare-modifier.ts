import type { Model } from '../../model.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { isWholeSentence } from './is-whole-sentence.ts';
import { isInstead, isModifierDenied } from './no-instead.ts';
import { standsBare } from './stands-bare.ts';

/** "15 no", "15, no", "15 - no", "15 min no". */
function isTimeBefore(tokens: readonly Token[], at: number): boolean {
  const word = /^(,|-|\.|min|mins|minutes|m|')$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return /^\d{1,2}$/.test(tokens[word]?.text ?? '') && !/^(x|-|\*)$/.test(tokens[word - 1]?.text ?? '');
}

/** "10-59" is a span, "97110 - 22" a line of a list. */
function isDash(tokens: readonly Token[], at: number, model: Model): boolean {
  const isSpan = tokens[at - 1]?.glued === true && tokens[at - 2]?.kind === 'number';
  return isSpan || (tokens[at]?.glued === false && !standsBare(tokens[at]?.text, model));
}

/** Words before a modifier of which is asked: "can 76 …", "is 59 …". */
const asksOf = /^(is|are|would|will|can|could|does|do|did|if|might|may|should)$/;
const untimed = /^(evaluation|cmt-spinal|cmt-extraspinal)$/;

/** "59 or what", "25 needed", "25 on the exam", "59 on every 97140": words behind a bare number by which a modifier is meant. */
function isAskedAbout(tokens: readonly Token[], at: number, model: Model): boolean {
  const words = tokens.slice(at + 1, at + 4);
  const [next, second, third] = words.map(({ text }) => text);
  const isCode = (text: string | undefined) => /^\d{5}$/.test(text ?? '');
  // "25 on 97110" are minutes; nobody treats for 59 of them.
  const long = Number(tokens[at]?.text) > 50;
  if (long && isWholeSentence(tokens, at)) return true;
  // "59 on neuro?": first of all, it is no time.
  const first = at === 0 || /^[.;:!?\n]$/.test(tokens[at - 1]?.text ?? '');
  if ((long || standsBare(tokens[at]?.text, model)) && first && /^(on|for|with)$/.test(next ?? ''))
    return true;
  // "59, where does it belong: 97530 or 97750".
  const spokenOf = tokens[at - 1]?.text === 'about' && tells(tokens[at - 2], 'modifier-words/spoken');
  const isAsked = (first || long || spokenOf) && next === ',' && tells(words[1], 'modifier-words/asks');
  if (isAsked && (long || hasOfficeVisit(tokens, model)) && !tokens.some(isUnitOrMinute)) return true;
  if (isOnOneOfTwo(tokens, at)) return true;
  // "97530 with 97110, 59 yes or no".
  if (long && /^(yes|y)$/.test(next ?? '')) return true;
  // "59 is on it", "59 was there".
  if (long && /^(is|was)$/.test(next ?? '') && /^(on|there|already|attached|appended)$/.test(second ?? ''))
    return true;
  // "52 on short ther ex 97110".
  const isBeforeCode = tokens.slice(at + 2, at + 7).some(({ text }) => isCode(text));
  if (long && /^(on|for|with)$/.test(next ?? '') && isBeforeCode) return true;
  if (next === 'on' && words.slice(1).some((word) => tells(word, 'modifier-words/exam'))) return true;
  // "25 on 99203 with 98940": an office visit has no minutes here, and first of all the number is no time before an adjustment either.
  const family = model.ruleSet.codes[second ?? '']?.family ?? '';
  if (next === 'on' && (family === 'office-visit' || (first && untimed.test(family)))) return true;
  // "Can 52 go on a short ultrasound".
  if (/^(go|goes)$/.test(next ?? '') && second === 'on' && tokens[at - 1]?.kind !== 'number') return true;
  // "Would 76 let us bill it again"; "25, let me know".
  const isLetting = /^(lets?|allows?)$/.test(next ?? '') && /^(me|us|you)$/.test(second ?? '');
  // "TE 25 let me code it": right behind a service they are its minutes.
  const isSubject = first || asksOf.test(tokens[at - 1]?.text ?? '');
  if (
    isLetting &&
    isSubject &&
    /^(bill|put|get|use|code|charge|split|add|report|submit|send)$/.test(third ?? '')
  )
    return true;
  // "59 documentation", of all that is typed; "use of 59".
  if (long && first && tells(words[0], 'modifier-words/behind-long')) return true;
  if (long && tokens[at - 1]?.text === 'of' && /^(use|usage|using)$/.test(tokens[at - 2]?.text ?? ''))
    return true;
  // "Attach the note to each 25", the only number told.
  if (isEachOne(tokens, at)) return true;
  // "What is 25 for", "what does 59 mean".
  const isDefined = tells(words[0], 'modifier-words/defined');
  if (isDefined && /^(is|whats|does)$/.test(tokens[at - 1]?.text ?? '')) return true;
  // "Can 76 be used for a third unit", "is 59 used to show it twice", "59 used when?".
  const isUsed = /^(used|added|put|appended|attached|applied|reported|needed)$/.test(
    (next === 'be' ? second : next) ?? '',
  );
  if (isUsed && ((long && first) || asksOf.test(tokens[at - 1]?.text ?? ''))) return true;
  // "Is 52 ok for a short session".
  const isAllowed = /^(ok|okay|allowed)$/.test(next ?? '');
  if (long && isAllowed && tokens[at - 1]?.text === 'is') return true;
  // "Is 22 right if …".
  if (/^(is|was)$/.test(tokens[at - 1]?.text ?? '') && tells(words[0], 'modifier-words/right')) return true;
  return (
    tells(words[0], 'modifier-words/needed') ||
    next === 'appended' ||
    (next === 'or' && /^(what|not|no|nope|nah|naw|none|nothing|without)$/.test(second ?? ''))
  );
}

/** Beside what is sent or written a number of each line is no time: "ice on each 25" is one. */
const written = /^(notes?|records?|claims?|documentation|attach|attached|report)$/;

function isEachOne(tokens: readonly Token[], at: number): boolean {
  return (
    tokens.some(({ text }) => written.test(text)) &&
    /^(each|every)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(to|with|on|behind)$/.test(tokens[at - 2]?.text ?? '') &&
    !tokens.some((token, place) => isUnitOrMinute(token) || (place !== at && token.kind === 'number'))
  );
}

const hasOfficeVisit = (tokens: readonly Token[], { ruleSet }: Model): boolean =>
  tokens.some(({ text }) => ruleSet.codes[text]?.family === 'office-visit');

const isUnitOrMinute = ({ text }: Token): boolean => /^(units?|minutes?|mins?)$/.test(text);

/** "25 on the 98941 or on the 99213": one of two lines is asked for, and nobody's time. */
function isOnOneOfTwo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== 'on') return false;
  const words = tokens.slice(at + 2, at + 8).filter(({ text }) => !/^(the|on|to|a)$/.test(text));
  return words[1]?.text === 'or' && [words[0], words[2]].every((word) => /^\d{5}$/.test(word?.text ?? ''));
}

const isReasoned = (tokens: readonly Token[], at: number): boolean =>
  /^(for|of|behind)$/.test(tokens[at - 1]?.text ?? '') && tells(tokens[at - 2], 'modifier-words/grounds');

/** "What does distinct mean for 59": behind words of meaning and without any code the last number is no minutes. */
const isExplained = (tokens: readonly Token[], at: number, model: Model): boolean =>
  standsBare(tokens[at]?.text, model) &&
  tokens.slice(at + 1).every(({ text }) => /^[?.!]$/.test(text)) &&
  /^(for|of|with|on)$/.test(tokens[at - 1]?.text ?? '') &&
  tokens.some((word) => tells(word, 'modifier-words/meaning')) &&
  !tokens.some(({ text }) => /^\d{5}$/.test(text));

/** Whether words before or behind two digits say that they are a modifier: "add the 59", "25 on the exam", "proof for 59". */
export function isBareModifier(tokens: readonly Token[], at: number, model: Model): boolean {
  if (tells(tokens[at + 1], 'modifier-words/quantity')) return false;
  if (isAskedAbout(tokens, at, model) || isReasoned(tokens, at)) return true;
  if (isExplained(tokens, at, model)) return true;
  const before = tokens[at - 1];
  // "TE was 15, no 25": one time instead of another.
  if (before?.text === 'no' && isTimeBefore(tokens, at - 1)) {
    if (isInstead(tokens, at, isModifierDenied(tokens, at, model))) return false;
    // "TE 20 no 25 medicare": nothing told takes the modifier, and no word behind is of one.
    if (!isModifierDenied(tokens, at, model) && !/^(on|or|modifier|mod)$/.test(tokens[at + 1]?.text ?? ''))
      return false;
  }
  // "Do we drop 59", "my 59 got denied": what nobody does to minutes.
  if (standsBare(tokens[at]?.text, model) && tells(before, 'modifier-words/before-long')) return true;
  if (before?.text === 'about') return at === 1 || tells(tokens[at - 2], 'modifier-words/spoken');
  return (
    before !== undefined &&
    tells(before, 'modifier-words/before') &&
    !(before.text === '-' && isDash(tokens, at, model))
  );
}
