import { type Draft, type Mention, seen } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { isAssistantWord } from '../../../people/is-assistant-word.ts';
import { tells } from '../../../words/word-lists.ts';
import type { Place } from '../givers/at-work.ts';

/** What may stand behind "alone" that closes what was told: the end of a part, or the time. */
const closes = /^([,.;!)\n+&]|and|then|plus|while|but|for|before|after)$/;
/** Units of a time, and the sign before a remark. */
const behindTime = /^(min|mins|minutes|m|'|\()$/;
/** So many words stand in such brackets. */
const NEAR = 5;
const patient = /^(pt|patient|client|he|she|they)$/;
/** Families of what is done with the provider's hands and never alone: "massage 15 alone" means no other service. */
const handsOn: ReadonlySet<string> = new Set(['manual', 'modality-attended']);

/**
 * Words that say that nobody was with the patient: those of the vocabulary, and "alone" or "solo" behind a time ("ankle pumps 6
 * alone") or behind what the patient did ("she ran through her bridges solo"). "97110 alone" names no company of a code.
 */
export function aloneWords(draft: Draft, { ruleSet }: Model): Place[] {
  const isHandsOn = ({ codes }: Mention): boolean =>
    codes.every((code) => handsOn.has(ruleSet.codes[code]?.family ?? ''));
  const told = seen(draft, 'presence', 'unattended');
  const { tokens, mentions } = draft;
  const clauses = clausesOf(tokens);
  const isIn = (clause: number | undefined) => (one: Place) => clauses[one.from] === clause;
  const things = seen(draft, 'equipment', 'thing');
  // "Bike warmup (indep)": on a machine nobody stood by; "transfers (indep)" is how much help was needed.
  const isOnMachine = ({ from, to }: Mention): boolean =>
    things.some((thing) => from <= thing.from && thing.to <= to);
  // "Nustep 8 (warm up, alone)": its time stands between, and another word in the brackets.
  const opensFor = ({ from }: Place): number => {
    const opens = tokens.findLastIndex(({ text }, at) => at < from && text === '(');
    return opens >= 0 && from - opens <= NEAR ? opens : -1;
  };
  const endsAt = (end: number) => (one: Mention) =>
    one.to === end || draft.durations.some((time) => time.to === end && one.to === time.from);
  const bracketed = seen(draft, 'presence', 'on-machine').filter(({ from, to }) => {
    const opens = opensFor({ from, to });
    return (
      opens >= 0 &&
      /^[(,]$/.test(tokens[from - 1]?.text ?? '') &&
      tokens[to]?.text === ')' &&
      mentions.some((one) => endsAt(opens)(one) && isOnMachine(one))
    );
  });
  // "Nustep 20 min independent": behind its time, and the last word on it.
  const behindIts = seen(draft, 'presence', 'on-machine').filter(
    ({ from, to }) =>
      closes.test(tokens[to]?.text ?? '.') &&
      draft.durations.some(
        (time) => time.to === from && mentions.some((one) => one.to === time.from && isOnMachine(one)),
      ),
  );
  const bare = tokens.flatMap(({ text }, at): Place[] => {
    if (text !== 'alone' && text !== 'solo') return [];
    if (told.some(({ from, to }) => from <= at && at < to)) return [];
    const next = tokens[at + 1];
    if (next !== undefined && next.kind !== 'number' && !closes.test(next.text)) return [];
    const here = mentions.filter(isIn(clauses[at]));
    const before = tokens[at - 1];
    // "The rest she was alone".
    if (/^(was|were)$/.test(before?.text ?? '') && patient.test(tokens[at - 2]?.text ?? ''))
      return [{ from: at, to: at + 1 }];
    if (here.length === 0 || here.some(isHandsOn)) return [];
    // "Bridges solo 9", but "97110 alone 20 min".
    const isOfDoing = next?.kind === 'number' && here.some(({ to, by }) => to === at && by === 'activity');
    const isTime =
      (before?.kind === 'number' && before.text.length < 4) || behindTime.test(before?.text ?? '');
    // "TE 20 alone" may be one-on-one, or nothing but that: only what people do by themselves says more.
    const isWork =
      mentions.length > 1 && here.some(({ to, by }) => to <= at && (by === 'activity' || by === 'phrase'));
    return (isTime && isWork) || isOfDoing || isPatientDoing(draft, clauses, at)
      ? [{ from: at, to: at + 1 }]
      : [];
  });
  return [...told, ...bracketed, ...behindIts, ...bare].sort((a, b) => a.from - b.from);
}

/** "He did …", "pt ran through …" before it in one clause. */
function isPatientDoing({ tokens }: Draft, clauses: readonly number[], at: number): boolean {
  return tokens.some(
    (token, who) =>
      who < at &&
      clauses[who] === clauses[at] &&
      patient.test(token.text) &&
      token.raw !== 'PT' &&
      !isAssistantWord(token) &&
      (tells(tokens[who + 1], 'at-work/gives') || /^[a-z]{2,}ed$/.test(tokens[who + 1]?.text ?? '')),
  );
}
