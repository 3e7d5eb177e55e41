import type { RuleSet } from '../../../core/rule-set.ts';
import { type Draft, draftWith, type Mention, mentionWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { howOften } from '../../words/numbers/how-often.ts';
import { deniedBefore } from '../described/denied-before.ts';
import { countsNeedles } from './counts-needles.ts';
import { furtherOf } from './further-of.ts';

/** How often a needle was newly placed, by the words beside it. */
const times: Record<string, number> = { ...howOften, two: 2, three: 3 };

/** "New needles each set": in every further period, however many there are. */
const EVERY = 99;

/** Words that stand nearer speak of the same needles. */
const NEXT = 4;
/** So many words stand between a denial and what is denied: "not put in any new needles". */
const FEW = 5;

/**
 * Reads in how many further quarter hours a needle was newly placed: "new needles at half time" is one,
 * "re-needled twice" two. Without such words nothing is said of it, also not that there was none.
 */
export function needlesPlaced(draft: Draft, { ruleSet }: Model): Draft {
  // In a message of no needles every word that they would take is something else.
  if (!draft.mentions.some(({ codes }) => codes.some((code) => isOfNeedles(code, ruleSet)))) return draft;
  const words = seen(draft, 'needles', 'new');
  const said = words.filter(({ from }) => !isDenied(draft, from));
  // "Reinserted a second set": two words for one placing.
  const placed = said.filter(({ from }, at) => from - (said[at - 1]?.to ?? -NEXT) >= NEXT);
  const none = [...seen(draft, 'needles', 'none'), ...words.filter(({ from }) => isDenied(draft, from))];
  const number = placed.reduce((sum, { from, to }) => sum + (timesAt(draft, from, to) ?? 1), 0);
  const counts = (code: string) => countsNeedles(code, ruleSet);
  const isOf = ({ codes }: Mention, family: string) =>
    codes.length > 0 && codes.every((code) => ruleSet.codes[code]?.family === family);
  const isWords = (mention: Mention) =>
    [...placed, ...none].some(({ from, to }) => from <= mention.from && mention.to <= to);
  // Beside acupuncture the needles are its own: "needles sat 20 min" names nothing more.
  const isNeedles = ({ by, from, to }: Mention) =>
    by === 'phrase' && draft.tokens.slice(from, to).every(({ text }) => /^needles?$/.test(text));
  // "Dry needling, e-stim through the needles": the current goes through those needles, and no other is placed.
  const isDry = draft.mentions.some((one) => isOf(one, 'needling'));
  const isThrough = ({ from, to }: Mention) =>
    draft.tokens.slice(from, to).some(({ text }) => /^(through|thru)$/.test(text));
  const isCurrent = (one: Mention) => isDry && isThrough(one) && isOf(one, 'acupuncture');
  const others = draft.mentions.filter(
    (mention) => !isWords(mention) && !isNeedles(mention) && !isCurrent(mention),
  );
  // "Our acupuncturist: 30 minutes face to face, new needles in the second 15": the needles are all that names it.
  const [only, another] = draft.mentions;
  const named = others.length === 0 && only && !another ? [only] : others;
  if (isDry && named.length < draft.mentions.length) return draftWith(draft, { mentions: named });
  // "Thin needles into the muscle, NOT acupuncture".
  if (!named.some((mention) => mention.codes.some(counts) && !deniedBefore(draft, mention.from)))
    return draft;
  if (
    (placed.length === 0 && none.length === 0) ||
    draft.mentions.some(({ insertions }) => insertions !== undefined)
  )
    return draftWith(draft, { mentions: named });
  // "97810, no new needle. Is it 97810 and 97811": the further code is what is asked about, and was not earned.
  const further = named.flatMap(({ codes }) => codes.flatMap((code) => furtherOf(code, ruleSet)));
  const isUnearned = ({ codes }: Mention) =>
    none.length > 0 && codes.length > 0 && codes.every((code) => further.includes(code));
  return draftWith(draft, {
    mentions: named
      .filter((mention) => !isUnearned(mention))
      .map((mention) =>
        mention.codes.some(counts)
          ? mentionWith(mention, { insertions: none.length > 0 ? 0 : number })
          : mention,
      ),
  });
}

/** "Did not put any new needle", "never placed more needles". */
function isDenied({ tokens }: Draft, from: number): boolean {
  const before = tokens.slice(Math.max(0, from - FEW), from).map(({ text }) => text);
  const at = before.findLastIndex((text) => /^(not|didnt|never|without|no|havent|hasnt)$/.test(text));
  return (
    at >= 0 && before.slice(at + 1).every((text) => /^[a-z]+$/.test(text) && !/^(but|then|and)$/.test(text))
  );
}

/** Of a code whose periods count by newly placed needles, or of needling without any count. */
const isOfNeedles = (code: string, ruleSet: RuleSet): boolean =>
  countsNeedles(code, ruleSet) || ruleSet.codes[code]?.family === 'needling';

function timesAt({ tokens }: Draft, from: number, to: number): number | undefined {
  const near = [tokens[to], tokens[from - 1]];
  if (near.some((token) => /^(each|every)$/.test(token?.text ?? ''))) return EVERY;
  return near.map((token) => times[token?.text ?? '']).find((number) => number !== undefined);
}
