import { gather } from '../../../../core/gather.ts';
import { type Draft, seen, type Who } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';
import { deniedBefore } from '../../described/denied-before.ts';
import {
  isAsker,
  isAskersWord,
  isAtWork,
  isMe,
  isTherapist,
  isToldLikeAssistant,
  type Place,
} from './at-work.ts';
import { didIt } from './did-it.ts';
import { isGivenWith } from './is-given-with.ts';
import { isStoodInFor } from './is-stood-in-for.ts';
import { joinsTherapist } from './joins-therapist.ts';
import { looksOn } from './looks-on.ts';
import { isToldOfAll } from './told-of-all.ts';
import { hasTime, together } from './two-at-once.ts';

/** Somebody who gave a service, and where the message says so. */
export interface Giver {
  from: number;
  to: number;
  who: Who;
  /** "… by the PTA" speaks of what stands before, "the PTA did …" of what comes. */
  by: boolean;
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
  const assistants = named('assistant', 'assistant').filter(
    // "Gait 15 (no PTA)", "without the PTA".
    ({ from, to }) =>
      !looksOn(tokens, to) &&
      !joinsTherapist(tokens, to) &&
      !deniedBefore(draft, from) &&
      !isNotBy(draft, from) &&
      !isStoodInFor(tokens, from),
  );
  const others = [...assistants, ...helpers, ...named('together', 'together')];
  if (others.length === 0) return [];
  const asker = assistants.some((one) => isAsker(draft, one)) ? 'assistant' : 'therapist';
  const therapists = [
    ...named('therapist', 'therapist'),
    ...gather(tokens, ({ raw }, from) => {
      const who = isAskersWord(draft, from) ? asker : 'therapist';
      // "Te with pt 15, gait with pta 15".
      const isLikeService =
        /^(pt|ot)$/.test(tokens[from]?.text ?? '') &&
        isServiceWith(draft, { from }) &&
        [...assistants, ...helpers].some((one) => isServiceWith(draft, one));
      if (isLikeService || isToldLikeAssistant(draft, from, [...assistants, ...helpers]))
        return [{ from, to: from + 1, who: 'therapist' as const }];
      const isGiver =
        isAskersWord(draft, from) || /^(PT|OT|DPT|OTR)$/.test(raw) || isTherapist(draft, from, assistants);
      return isGiver &&
        (!/^(with|w)$/.test(tokens[from - 1]?.text ?? '') ||
          (isMe(tokens, from) && isGivenWith(tokens, from)) ||
          (assistants.some((one) => isServiceWith(draft, one)) && isServiceWith(draft, { from })))
        ? [{ from, to: from + 1, who } as const]
        : [];
    }),
  ].filter(
    (one) =>
      // "Medicare PT, PTA did 8 min" has a comma; in "medicare PT PTA did 8 min" the first is what kind of patient it is.
      !others.some(
        ({ from, to }) =>
          (from <= one.from && one.to <= to) ||
          (from === one.to && /^(pt|ot)$/.test(tokens[one.from]?.text ?? '')),
      ) &&
      !isOverseeing(tokens, one.from) &&
      !isStoodInFor(tokens, one.from) &&
      !isKindOfPatient(draft, one),
  );
  const all = [...others, ...therapists].sort((a, b) => a.from - b.from);
  const isPartly = (giver: Place & { who: Who }) => giver.who === 'assistant' && isOfPart(tokens, giver);
  // "Medicare PT, PTA treated part": of whom nothing is told gave no time of their own.
  const giving = all.some(isPartly)
    ? all.filter((one) => one.who !== 'therapist' || isDoing(tokens, one))
    : all;
  return together(draft, giving).map((giver) => ({
    ...giver,
    who: isPartly(giver) ? 'either' : giver.who,
    by:
      tokens.slice(Math.max(0, giver.from - 2), giver.from).some(({ text }) => /^(by|under)$/.test(text)) ||
      isGivenWith(tokens, giver.from) ||
      (giver.who !== 'together' && isServiceWith(draft, giver)) ||
      isOfPart(tokens, giver) ||
      didIt(tokens, giver.to) ||
      tells(tokens[giver.to], 'at-work/stands-in') ||
      isToldOfAll(draft, giver),
  }));
}

/** "TE 20, not by the PTA", "not done by a PTA"; of "gait was not done by the PTA" another service may be theirs. */
function isNotBy(draft: Draft, from: number): boolean {
  const { tokens } = draft;
  let at = from - 1;
  while (/^(by|with|w|the|a|my|our|an|done|given|performed|provided|treated)$/.test(tokens[at]?.text ?? ''))
    at--;
  const isBy = tokens.slice(at, from).some(({ text }) => text === 'by');
  return isBy && draft.mentions.length < 2 && deniedBefore(draft, at + 1);
}

/** "Tech did balance 10 medicare PT": behind a payer, and with nothing that they did, it is what kind of visit it was. */
const isKindOfPatient = (draft: Draft, { from, to }: Place): boolean =>
  seen(draft, 'payers').some((payer) => payer.to === from) &&
  !isDoing(draft.tokens, { from, to }) &&
  !hasTime(draft, { from, to });

/** "By a PTA, supervised by PT": who looks on gave none of it. */
const isOverseeing = (tokens: Draft['tokens'], from: number): boolean =>
  tokens[from - 1]?.text === 'by' && tells(tokens[from - 2], 'at-work/overseen');

/** "20 min gait with PTA, 15 min manual with PT": a service, and who gave it. */
function isServiceWith({ tokens, mentions }: Draft, { from }: { from: number }): boolean {
  const at = /^(the|my|our)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  return /^(with|w)$/.test(tokens[at]?.text ?? '') && mentions.some(({ to }) => to === at);
}

/** "Part by the assistant", "PTA did some of it": how much nobody said. */
function isOfPart(tokens: Draft['tokens'], { from, to }: Place): boolean {
  const before = tokens.slice(Math.max(0, from - 7), from).map(({ text }) => text);
  const behind = tokens.slice(to + 1, to + 3).map(({ text }) => text);
  const isPart = (text: string, at: number, all: readonly string[]) =>
    /^(part|partly|partially)$/.test(text) || (text === 'some' && all[at + 1] === 'of');
  return (
    (before.some(isPart) && before.includes('by')) ||
    (tells(tokens[to], 'at-work/gives') && behind.some(isPart))
  );
}

/** "Tech did the exercises while I was next door, 97110 20 min": told of as who treated, however long the telling is. */
export function isDoing(tokens: Draft['tokens'], giver: Place | undefined): boolean {
  return giver !== undefined && tells(tokens[giver.to], 'at-work/gives');
}
