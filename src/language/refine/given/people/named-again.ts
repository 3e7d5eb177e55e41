import type { Draft, Mention } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { minuteWord } from '../../../slots/times/minutes/read-minutes.ts';
import { tells } from '../../../words/word-lists.ts';
import type { Giver } from '../../people/givers/givers.ts';
import { article, back, isUntimed, numberAt, partBefore, skip, whole } from './name-untimed.ts';
import type { ToldPart } from './told-of-one.ts';

const joins = /^(and|&|\+|n|,)$/;
const small = /^(only|just|all|of|the|part|my|our)$/;
/** Between a service and who gave it: "the gait was done by the PTA". */
const links =
  /^(was|were|is|not|wasnt|werent|isnt|never|done|given|performed|provided|run|led|treated|all|by|with|w|the|my|our|a|part|portion|piece|:|=|-)$/;
/** What comes on top is no part of the time before. */
const onTop = /^(then|another|also|plus|more|after)$/;

/**
 * A service that was told with its time before, named again only to say who gave it: "the PTA did the gait", "gait was the PTA", "PTA did
 * 10 of the TE".
 */
export const namedAgain = (draft: Draft, giver: Giver, givers: readonly Giver[]): ToldPart | null => {
  const part = behindGiver(draft, giver) ?? beforeGiver(draft, giver);
  if (!part || hadAnother(draft, part, giver, givers)) return null;
  return part.minutes === null || isPartOfTold(draft, part, giver, givers) ? part : null;
};

/** "PTA gave 16 min therex then I gave 14 more of the same therex": its time was somebody else's already. */
function hadAnother(
  { tokens }: Draft,
  { services }: ToldPart,
  { who }: Giver,
  givers: readonly Giver[],
): boolean {
  const clauses = clausesOf(tokens);
  return givers.some(
    (other) => other.who !== who && services.some(({ from }) => clauses[from] === clauses[other.from]),
  );
}

/** "PT did 10 min of TE then PTA did 5 min of TE" are two times: a part is of a time told before, that nobody else was told to have given. */
const isPartOfTold = ({ tokens }: Draft, part: ToldPart, giver: Giver, givers: readonly Giver[]): boolean =>
  part.services.every(({ to }) => to <= part.words.from) &&
  !givers.some((other) => other.from < giver.from) &&
  !tokens.slice(Math.max(0, part.words.from - 2), part.words.from).some(({ text }) => onTop.test(text));

function behindGiver(draft: Draft, { from, to }: Giver): ToldPart | null {
  const { tokens } = draft;
  let at = skip(tokens, to, /^(only|just)$/);
  const isDenied = denied(tokens, at);
  if (isDenied !== null) at = skip(tokens, isDenied, small);
  const verb = isDenied === null ? at : at - 1;
  if (tells(tokens[at], 'at-work/gives')) at = skip(tokens, at + 1, /^(only|just|about|the|first|last)$/);
  const number = numberAt(draft, at);
  if (number) {
    const of = minuteWord.test(tokens[number.to]?.text ?? '') ? number.to + 1 : number.to;
    if (tokens[of]?.text !== 'of') return at > verb ? ofWhich(draft, from, number) : null;
    at = of;
  } else if (at === verb) {
    // "PTA for the gait", "PTA the gait".
    at = skip(tokens, at, /^for$/);
    if (!article.test(tokens[at]?.text ?? '')) return null;
  }
  const again: Mention[] = [];
  for (let next = skip(tokens, at, small); ; ) {
    const named = draft.mentions.find((one) => one.from === next && isUntimed(draft, one, to));
    if (!named || whole(draft, named).length === 0) break;
    again.push(named);
    next = skip(tokens, skip(tokens, named.to, joins), article);
  }
  const part = partOf(draft, again, number?.value ?? null, { from, to: again.at(-1)?.to ?? to });
  return part && isDenied !== null ? { ...part, isDenied: true } : part;
}

/** "The PTA did not do the gait": where the verb behind the denial stands. */
function denied(tokens: Draft['tokens'], at: number): number | null {
  const text = (place: number) => tokens[place]?.text ?? '';
  const not = /^(did|has|was|does)$/.test(text(at)) && /^(not|nt)$/.test(text(at + 1)) ? at + 1 : at;
  if (not === at && !/^(didnt|hasnt|never|wasnt|doesnt)$/.test(text(at))) return null;
  const verb = not + 1;
  const isVerb = tells(tokens[verb], 'at-work/gives') || bare.test(text(verb));
  return isVerb ? skip(tokens, verb + 1, /^(on|with|in|any)$/) : null;
}

/** What somebody did not do. */
const bare = /^(do|give|touch|touched|perform|run|treat|work|help|see|take|lead|involved|part)$/;

/** "Of the TE, PTA did 15". */
function ofWhich(draft: Draft, from: number, number: { value: number; to: number }): ToldPart | null {
  const { tokens } = draft;
  const end = back(tokens, from, /^(,|the|my|our)$/);
  const named = draft.mentions.find((one) => one.to === end);
  const of = named && back(tokens, named.from, article) - 1;
  if (!named || of === undefined || tokens[of]?.text !== 'of' || whole(draft, named).length === 0)
    return null;
  return partOf(draft, [named], number.value, { from: of, to: number.to });
}

function beforeGiver(draft: Draft, { from, to }: Giver): ToldPart | null {
  const { tokens } = draft;
  const linked = back(tokens, from, links);
  if (linked === from) return null;
  const again: Mention[] = [];
  for (let end = linked; ; ) {
    const named = draft.mentions.find((one) => one.to === end && isUntimed(draft, one, one.from));
    if (!named || whole(draft, named).length === 0) break;
    again.unshift(named);
    end = back(tokens, back(tokens, named.from, article), joins);
  }
  const start = again[0]?.from ?? from;
  const part = again.length === 1 ? partBefore(draft, start) : null;
  const told = partOf(draft, again, part?.value ?? null, { from: part?.from ?? start, to });
  // "The gait was not done by the PTA".
  const isDenied = tokens
    .slice(linked, from)
    .some(({ text }) => /^(not|wasnt|werent|isnt|never)$/.test(text));
  return told && isDenied ? { ...told, isDenied } : told;
}

function partOf(
  draft: Draft,
  again: readonly Mention[],
  minutes: number | null,
  words: ToldPart['words'],
): ToldPart | null {
  const services = again.flatMap((named) => whole(draft, named));
  return services.length > 0 ? { services, minutes, again, words } : null;
}
