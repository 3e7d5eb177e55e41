import { APART, distance } from '../../book/nearness.ts';
import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { sentencesOf } from '../../parts/sentences.ts';
import { freeNumbers } from '../described/free-numbers.ts';
import { isInOtherCompany, isSame, sameAgain } from './in-other-company.ts';
import { staysApart } from './stays-apart.ts';
import { withGuests } from './with-guests.ts';

/** How early a settled service stands among the choices of an open word, the likeliest first. */
const rankOf = ({ codes }: Mention, other: Mention): number => codes.indexOf(other.codes[0] ?? '');

/** An open service with minutes goes only into a service this near. */
const BESIDE = 6;

/** Whether more of the same service, joined to it, has its time. */
const isJoinedToTimed = ({ tokens, mentions }: Draft, service: Mention): boolean =>
  mentions.some(
    (one) =>
      one.minutes.length > 0 &&
      one.codes.join() === service.codes.join() &&
      (isJoined(tokens, service, one) || isJoined(tokens, one, service)),
  );

const isJoined = (tokens: Draft['tokens'], first: Mention, second: Mention): boolean =>
  second.from === first.to + 1 && /^(\+|&|and|\/)$/.test(tokens[first.to]?.text ?? '');

/** "IFC pads, nobody with her. Whats the stim code": what was told before is asked for by its kind. */
function isAskedAgain({ tokens }: Draft, { from, to }: Mention): boolean {
  const before = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  return (
    /^(code|cpt)$/.test(tokens[to]?.text ?? '') && /^(whats|what|which|is)$/.test(tokens[before]?.text ?? '')
  );
}

/** "Amb 150 ft with RW, cues for heel strike + step length. 16 min": the only two words of one sentence are one service. */
function isOneSentence({ tokens, mentions }: Draft, one: Mention, other: Mention): boolean {
  const sentences = sentencesOf(tokens);
  return (
    mentions.length === 2 &&
    one.from < other.from &&
    one.minutes.length === 0 &&
    sentences[one.from] === sentences[other.from]
  );
}

/** "9:12-9:40 quad sets, SLR ⏎ 9:40-9:58 stairs": what has a time and a line of its own is no word of the line before. */
const isOnOtherLine = ({ tokens }: Draft, one: Mention, other: Mention): boolean =>
  tokens.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)).some(({ text }) => text === '\n');

/** "Traction by machine vs traction by hand": two sides of a comparison are two. */
const isComparedWith = ({ tokens }: Draft, one: Mention, other: Mention): boolean =>
  tokens
    .slice(Math.min(one.to, other.to), Math.max(one.from, other.from))
    .some(({ text }) => /^(vs|versus|compared)$/.test(text));

/** Codes that both may be: "re-exam … its own history, exam and decision" is one visit of a doctor. */
function shared({ codes }: Mention, other: Mention): string[] {
  return codes.filter((code) => other.codes.includes(code));
}

/** "Exam on an established patient": one visit, as the narrower words say. */
function isNarrower({ tokens }: Draft, one: Mention, other: Mention): boolean {
  return (
    one.open === 'visit-type' &&
    other.open === 'visit-type' &&
    one.codes.length < other.codes.length &&
    shared(one, other).length > 0 &&
    distance(tokens, one, other) < APART * 2
  );
}

/**
 * Lets an open service go into a settled one near it that is among its choices:
 * "stairs + walking in parallel bars 25 min" is one service, and so is "lumbar traction … billed as 97140".
 * Minutes are never lost: with minutes it goes only into a near service that has none.
 */
export function openIntoSettled(draft: Draft, { cmtCodes, extraspinalCode, ruleSet }: Model): Draft {
  const narrower = (mention: Mention): Mention | undefined =>
    draft.mentions.find((other) => isNarrower(draft, other, mention));
  const turning = seen(draft, 'turns-into');
  const clauses = clausesOf(draft.tokens);
  // "The PTA walked him 16 min and I did knee bends on the machine 24": the second has a number of its own.
  const numbers = freeNumbers(draft).map(({ from }) => clauses[from]);
  const hasNumber = ({ from }: Mention): boolean => numbers.includes(clauses[from]);
  const settled = draft.mentions.filter(({ open, codes }) => open === null && codes.length === 1);
  const goesInto = (mention: Mention): Mention | undefined => {
    if (mention.open === null) return undefined;
    // "Strapped ankle, calf eccentrics 10": it is about to become another one.
    if (turning.some(({ from, to }) => from >= mention.from && to <= mention.to)) return undefined;
    const visit = narrower(mention);
    if (visit) return visit;
    // Every spinal level is open ("maintenance adjustment" too, whatever else it may be): one adjustment a day.
    // "Traction 10 min, 98940" is first of all something else.
    const wholly =
      cmtCodes.includes(mention.codes[0] ?? '') && cmtCodes.every((code) => mention.codes.includes(code));
    // Of two codes that were typed it is the one that the word is likelier to be: "97530 and 97110: … 15 ex".
    const likely = [...settled].sort((a, b) => rankOf(mention, a) - rankOf(mention, b));
    return likely.find((other) => {
      const code = other.codes[0] ?? '';
      if (!mention.codes.includes(code) || (cmtCodes.includes(code) && !wholly)) return false;
      // "Ankle adjusted, calf IASTM 8": what was adjusted goes into no work by hand.
      if (mention.codes.includes(extraspinalCode) && code !== extraspinalCode && mention.minutes.length === 0)
        return false;
      if (staysApart(draft, mention, other, ruleSet) || isComparedWith(draft, mention, other)) return false;
      if (isSame(draft, mention) && isInOtherCompany(mention, other)) return false;
      if (isSame(draft, mention) && other.to <= mention.from) return true;
      if (
        mention.minutes.length > 0 &&
        (other.minutes.length > 0 ||
          hasNumber(other) ||
          // "PNF 18, heel slides + SLR 19": the time of the neighbour is that of both.
          isJoinedToTimed(draft, other) ||
          (other.by !== 'code' && isOnOtherLine(draft, mention, other)) ||
          (other.by !== 'code' && distance(draft.tokens, mention, other) >= beside))
      )
        return false;
      return (
        other.by === 'code' ||
        wholly ||
        isAskedAgain(draft, mention) ||
        isOneSentence(draft, mention, other) ||
        distance(draft.tokens, mention, other) < Math.max(beside, APART)
      );
    });
  };
  // Two words in all: "third visit for the splint. Adjusted the strap, 16 min" has no other service to belong to.
  const beside = new Set(draft.mentions.map(({ codes }) => codes.join())).size === 2 ? APART * 2 : BESIDE;
  const into = new Map<Mention, Mention[]>();
  const kept = draft.mentions.filter((mention) => {
    const home = goesInto(mention);
    if (home) into.set(home, [...(into.get(home) ?? []), mention]);
    return home === undefined;
  });
  return draftWith(draft, {
    mentions: kept.map((told) => {
      const mention = sameAgain(draft, told);
      const guests = into.get(told) ?? [];
      const visit = guests.find((guest) => isNarrower(draft, mention, guest));
      return withGuests(mention, guests, visit && { to: visit.to, codes: shared(mention, visit) });
    }),
  });
}
