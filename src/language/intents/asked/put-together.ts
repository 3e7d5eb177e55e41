import type { Draft, Mention } from '../../draft.ts';
import type { Span } from './question-part.ts';

/** "Or" with one of two services, or modifiers, on either side; or when the one goes and when the other. */
export function isEither(draft: Draft): boolean {
  const { tokens, mentions, modifiers } = draft;
  if (isWhenEach(draft)) return true;
  const named = mentions.length > 1 ? mentions : modifiers;
  return tokens.some(
    ({ text }, at) =>
      (text === 'or' || text === 'vs' || text === 'versus') &&
      // "Allowed to bill exercise or only the adjustment": whether both are, and not which.
      !/^(only|just|not|no|less)$/.test(tokens[at + 1]?.text ?? '') &&
      named.some(({ to }) => to <= at && at - to < 3) &&
      named.some(({ from }) => from > at && from - at < 5),
  );
}

/** "When 97150 not 97110", "97110 when and 97530 when". */
function isWhenEach({ tokens, mentions }: Draft): boolean {
  const whens = tokens.filter(({ text }) => text === 'when').length;
  const [one, other, third] = mentions;
  if (whens === 0 || !one || !other || third) return false;
  const between = tokens.slice(one.to, other.from).map(({ text }) => text);
  // "97140 when 98941 when same region": the one beside the other, and no moment of each.
  const isWhenBefore = tokens[one.from - 1]?.text === 'when';
  if (between.join(' ') === 'when') return isWhenBefore;
  return whens > 1 || (isWhenBefore && /^((and|but) )?not$/.test(between.join(' ')));
}

const condition = /^(when|whenever|if|where)$/;
/** What may stand between the condition and its service: "if I also adjust, 98941", "when we did a 98941". */
const ofDoing =
  /^(i|we|you|she|he|they|also|the|a|an|do|did|does|done|doing|bill|billed|billing|have|has|had|there|is|was|adjust|adjusted|with|dc|doc|chiro|doing)$/;

/** "97140 when 98941", "manual if we also adjust": of two services the one is done where the other is. */
export function isOnCondition({ tokens, mentions }: Draft): boolean {
  const [one, other, third] = mentions;
  if (!one || !other || third) return false;
  // "When 97124, when 97140" tells them apart.
  if (condition.test(tokens[one.from - 1]?.text ?? '')) return false;
  const [first, ...rest] = tokens.slice(one.to, other.from);
  return condition.test(first?.text ?? '') && rest.every(({ text }) => ofDoing.test(text));
}

const adding: ReadonlySet<string> = new Set(['+', '&', 'plus', 'and', 'with', 'w']);

const consents = /^(\?|ok|okay|fine|allowed|billable|possible|payable)$/;

/** Two services with nothing but a word that adds between them, behind which the question ends: "97140 plus 98940?", "massage + cmt ok". */
export function areJoined({ tokens, mentions }: Draft, part: Span | null): boolean {
  const { from, to } = part ?? { from: 0, to: tokens.length };
  const places = mentions.flatMap((one) => placesOf(one, tokens));
  return places.some((one) =>
    places.some(
      (other) =>
        other.of !== one.of &&
        from <= one.from &&
        other.to <= to &&
        one.to + 1 === other.from &&
        adding.has(tokens[one.to]?.text ?? '') &&
        consents.test(tokens[other.to]?.text ?? ''),
    ),
  );
}

/** Where a service is named: "Epley, then gaze work. 95992 + 97112?" tells what was done, and then its codes. */
function placesOf(one: Mention, tokens: Draft['tokens']): (Span & { of: Mention })[] {
  const [code, other] = one.codes;
  const again = tokens.flatMap(({ text }, at) =>
    other === undefined && text === code?.toLowerCase() ? [{ from: at, to: at + 1, of: one }] : [],
  );
  return [{ from: one.from, to: one.to, of: one }, ...again];
}
