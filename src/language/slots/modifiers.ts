import type { RuleSet } from '../../core/rule-set.ts';
import { workedOut } from '../../core/rules/worked-out.ts';
import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import type { Token } from '../words/tokens.ts';

const modifierWord = /^(modifiers?|modifers?|modifyers?|modifires?|modifiars?|modfiers?|mods?)$/;
/** Words before a bare number by which a modifier is meant: "add the 59", "a 25". */
const leadIn =
  /^(the|a|an|add|append|attach|apply|use|using|put|need|needs|require|-|with|does|do|should|no|without|about|get|gets)$/;
/** Modifiers that are everyday words: "where does the modifier go" asks of none of them. */
const everyday = /^(go|at|co)$/;
/** Letters that are something else in the same office: they need capitals or the word "modifier". */
const elsewhere = /^(go|at|co|ga|gt|gn|rt|lt|pt|tc)$/;

/** Words that may stand between the word "modifier" and its number: "59 or 51 modifier". */
const between = /^(or|and|,|the|a|-|\/|&|\+|is|of|either)$/;
const quantity =
  /^(lb|lbs|pound|pounds|kg|kilos|reps|feet|ft|degrees|inch|inches|of|min|mins|minutes?|m|'|units?|patients?|pts?|%|regions?|years?|days|visits|hours?|hrs?)$/;

/**
 * Finds the modifiers that a question is about: "modifier 59", "59 or 51 modifier", "gets the 25", "GP", "kx modifier".
 * Two letters count as they are, everyday words only in capitals or beside the word "modifier"; two digits only where words
 * point at a modifier, or at another one beside it.
 */
export function seeModifiers(tokens: readonly Token[], { ruleSet }: Model): Draft['modifiers'] {
  const found: Draft['modifiers'] = [];
  const known = inSmallLetters(ruleSet);
  tokens.forEach((token, at) => {
    const code = token.text.length === 2 ? known.get(token.text) : undefined;
    if (code === undefined || isGait(tokens, at) || (token.glued && tokens[at - 1]?.kind === 'word')) return;
    const everydayWord = token.raw === token.text && everyday.test(token.text);
    // "At modifier" is one, "where does the modifier go" names none.
    const pointed = everydayWord ? modifierWord.test(tokens[at + 1]?.text ?? '') : beside(tokens, at);
    const meant =
      token.kind === 'word'
        ? pointed ||
          isShouted(token, tokens) ||
          (/^[A-Z]+$/.test(token.raw) && isWholeSentence(tokens, at)) ||
          !elsewhere.test(token.text) ||
          isBesideAnother(tokens, at, ruleSet) ||
          (!everydayWord && areTwoLetters(tokens, at, known)) ||
          (token.text === 'at' && isNoPreposition(tokens, at)) ||
          isPutOnCode(tokens, at)
        : pointed || isBareModifier(tokens, at) || isBesideAnother(tokens, at, ruleSet);
    if (meant) found.push({ code, from: at, to: at + 1 });
  });
  return found;
}

/** "NMR 16, GT 16": gait with its minutes; behind a code the letters are on its line. */
const isGait = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'gt' &&
  /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') &&
  !/^[a-z]?\d{4,5}$/.test(tokens[at - 1]?.text ?? '') &&
  !modifierWord.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 1]?.text !== '-';

/** The modifiers of the rules by how a token holds them. */
const inSmallLetters = workedOut(
  ({ modifiers }: RuleSet) => new Map(Object.keys(modifiers).map((code) => [code.toLowerCase(), code])),
);

function beside(tokens: readonly Token[], at: number): boolean {
  return reaches(tokens, at, 1) || reaches(tokens, at, -1);
}

/** Goes over other modifiers and small words until "modifier" or something else. */
function reaches(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let at = from + step, steps = 0; steps < 6; at += step, steps++) {
    const text = tokens[at]?.text;
    if (text === undefined) return false;
    if (modifierWord.test(text)) return true;
    if (!between.test(text) && !/^[a-z]{2}$|^\d\d$/.test(text)) return false;
  }
  return false;
}

function isShouted(token: Token, tokens: readonly Token[]): boolean {
  return /^[A-Z]+$/.test(token.raw) && tokens.some((other) => /[a-z]{3}/.test(other.raw));
}

/** "10-59" is a span, "97110 - 22" a line of a list. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const isSpan = tokens[at - 1]?.glued === true && tokens[at - 2]?.kind === 'number';
  return isSpan || (tokens[at]?.glued === false && tokens[at]?.text !== '59');
}

/** "51 or 59", "59 and XS", "the difference between 59 and 25": held against each other; behind "and" may be minutes. */
function isBesideAnother(tokens: readonly Token[], at: number, { modifiers }: Model['ruleSet']): boolean {
  if (quantity.test(tokens[at + 1]?.text ?? '')) return false;
  const long = Number(tokens[at]?.text) > 50;
  const isOther = (word: number, other: number) =>
    (/^(or|vs|versus)$/.test(tokens[word]?.text ?? '') ||
      (/^(and|with|&|\+)$/.test(tokens[word]?.text ?? '') && (long || isHeldApart(tokens, at)))) &&
    modifiers[(tokens[other]?.text ?? '').toUpperCase()] !== undefined &&
    !quantity.test(tokens[other + 1]?.text ?? '');
  return isOther(at + 1, at + 2) || isOther(at - 1, at - 2);
}

/** "Ga and gx", "at with ga": letters beside other letters are no minutes. */
function areTwoLetters(tokens: readonly Token[], at: number, known: ReadonlyMap<string, string>): boolean {
  const isOther = (word: number, other: number) =>
    /^(and|with|plus|&|\+|\/)$/.test(tokens[word]?.text ?? '') &&
    tokens[other]?.kind === 'word' &&
    known.has(tokens[other]?.text ?? '') &&
    !everyday.test(tokens[other]?.text ?? '');
  return isOther(at + 1, at + 2) || isOther(at - 1, at - 2);
}

/** "Is at needed on 98943", "does at go on it": no place and no hour follows. */
function isNoPreposition(tokens: readonly Token[], at: number): boolean {
  return /^(needed|required|necessary|applies|go|goes|on)$/.test(tokens[at + 1]?.text ?? '');
}

/** "ga on 98941": an abbreviation that belongs to other things is put on no code. */
const isPutOnCode = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === 'on' && /^\d{5}$/.test(tokens[at + 2]?.text ?? '');

/** "What is the difference between …", shortly before. */
function isHeldApart(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ text }) => /^(difference|diff|between|separates)$/.test(text));
}

/** "59 or what", "25 needed", "25 on the exam", "59 on every 97140": words behind a bare number by which a modifier is meant. */
function isAskedAbout(tokens: readonly Token[], at: number): boolean {
  const [next, second, third] = tokens.slice(at + 1, at + 4).map(({ text }) => text);
  const isCode = (text: string | undefined) => /^\d{5}$/.test(text ?? '');
  // "25 on 97110" are minutes; nobody treats for 59 of them.
  const long = Number(tokens[at]?.text) > 50;
  if (long && isWholeSentence(tokens, at)) return true;
  // "59 on neuro?": first of all, it is no time.
  const first = at === 0 || /^[.;:!?\n]$/.test(tokens[at - 1]?.text ?? '');
  if (tokens[at]?.text === '59' && first && /^(on|for|with)$/.test(next ?? '')) return true;
  // "97530 with 97110, 59 yes or no".
  if (long && /^(yes|y)$/.test(next ?? '')) return true;
  // "59 is on it", "59 was there".
  if (long && /^(is|was)$/.test(next ?? '') && /^(on|there|already|attached|appended)$/.test(second ?? ''))
    return true;
  // "52 on short ther ex 97110".
  const isBeforeCode = tokens.slice(at + 2, at + 7).some(({ text }) => isCode(text));
  if (long && /^(on|for|with)$/.test(next ?? '') && isBeforeCode) return true;
  const exam = /^(exam|exams|reexam|eval|evaluation|visit)$/;
  if (next === 'on' && (exam.test(second ?? '') || exam.test(third ?? ''))) return true;
  // "25 on 99203 with 98940": an office visit has no minutes here.
  if (next === 'on' && /^99\d{3}$/.test(second ?? '')) return true;
  // "Can 52 go on a short ultrasound".
  if (/^(go|goes)$/.test(next ?? '') && second === 'on' && tokens[at - 1]?.kind !== 'number') return true;
  // "What is 25 for", "what does 59 mean".
  const isDefined = /^(for|mean|means|supposed|used|anyway|say)$/.test(next ?? '');
  if (isDefined && /^(is|whats|does)$/.test(tokens[at - 1]?.text ?? '')) return true;
  // "Is 52 ok for a short session".
  const isAllowed = /^(ok|okay|allowed)$/.test(next ?? '');
  if (long && isAllowed && tokens[at - 1]?.text === 'is') return true;
  // "Is 22 right if …".
  if (
    /^(is|was)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(right|correct|appropriate|proper)$/.test(next ?? '')
  )
    return true;
  return (
    /^(needed|required|necessary|applies|appended)$/.test(next ?? '') ||
    (next === 'or' && /^(what|not|no|nope|nah|naw|none|nothing|without)$/.test(second ?? ''))
  );
}

/** Words before a bare 59 of which a time is never the object. */
const handled =
  /^(my|our|your|their|that|this|even|drop|drops|dropping|dropped|remove|removed|removing|adding|added|appending|appended|support|supports|justify|justifies|prove|proves|want|wants|overuse|overusing|deny|denied|denying|w|so)$/;
/** What a modifier has and minutes do not: "proof for 59", "rules for 25". */
const grounds =
  /^(proof|document|documents|documentation|requirement|requirements|rule|rules|justification|support|criteria|guideline|guidelines|policy|reason|reasons|letter|backup)$/;

const isReasoned = (tokens: readonly Token[], at: number): boolean =>
  /^(for|of|behind)$/.test(tokens[at - 1]?.text ?? '') && grounds.test(tokens[at - 2]?.text ?? '');

/** "Trigger points to the low back. 59?", "AT?": the modifier is the whole question. */
function isWholeSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '?' && (at === 0 || /^[.;:!?]$/.test(tokens[at - 1]?.text ?? ''));
}

/** "What does distinct mean for 59": behind words of meaning and without any code the last number is no minutes. */
const isExplained = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '59' &&
  tokens.slice(at + 1).every(({ text }) => /^[?.!]$/.test(text)) &&
  /^(for|of|with|on)$/.test(tokens[at - 1]?.text ?? '') &&
  tokens.some(({ text }) =>
    /^(mean|means|meaning|distinct|requires?|document|prove|proof|justify)$/.test(text),
  ) &&
  !tokens.some(({ text }) => /^\d{5}$/.test(text));

function isBareModifier(tokens: readonly Token[], at: number): boolean {
  if (quantity.test(tokens[at + 1]?.text ?? '')) return false;
  if (isAskedAbout(tokens, at) || isReasoned(tokens, at)) return true;
  if (isExplained(tokens, at)) return true;
  const before = tokens[at - 1];
  // "Do we drop 59", "my 59 got denied": what nobody does to minutes.
  if (tokens[at]?.text === '59' && handled.test(before?.text ?? '')) return true;
  return before !== undefined && leadIn.test(before.text) && !(before.text === '-' && isDash(tokens, at));
}
