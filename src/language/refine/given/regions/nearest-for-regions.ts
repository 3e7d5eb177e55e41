import type { Sighting } from '../../../book/find-phrases.ts';
import { APART, distance } from '../../../book/nearness.ts';
import type { Draft, Mention } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { clausesOf } from '../../../parts/clauses.ts';

/** @returns the service that a list of regions belongs to, or null where none is near */
export function nearestForRegions(
  { tokens }: Draft,
  mentions: readonly Mention[],
  list: readonly Sighting[],
  model: Model,
  anyDistance: boolean,
): Mention | null {
  const span = { from: list[0]?.from ?? 0, to: list.at(-1)?.to ?? 0 };
  const led = ledTo(tokens, mentions, span.from);
  if (led) return led;
  const only = mentions.length === 1 ? 2 : 1;
  const reach = (mention: Mention) =>
    anyDistance ? Infinity : takesRegions(mention, model) ? APART * only : 2;
  const far = (mention: Mention) =>
    mention.from < span.to && span.from < mention.to ? -1 : distance(tokens, mention, span);
  const near = mentions
    .map((mention) => ({ mention, far: far(mention) }))
    .filter(({ mention, far: away }) => away < reach(mention))
    .sort(
      (a, b) =>
        a.far - b.far || Number(takesRegions(b.mention, model)) - Number(takesRegions(a.mention, model)),
    );
  // "Massage 25 min to the calves. Neck adjusted": of those that take regions the one in its own part of the message.
  const clauses = clausesOf(tokens);
  const own = near.find(
    ({ mention }) => takesRegions(mention, model) && clauses[mention.from] === clauses[span.from],
  );
  return (own ?? near[0])?.mention ?? null;
}

/** "97140 to the neck 98940 to lumbar": the code that the region is joined to, where another is told of in the same way. */
function ledTo(tokens: Draft['tokens'], mentions: readonly Mention[], region: number): Mention | null {
  const isLead = (at: number) => /^(to|on|at)$/.test(tokens[at]?.text ?? '');
  const lead = /^(the|his|her|their)$/.test(tokens[region - 1]?.text ?? '') ? region - 2 : region - 1;
  const leading = mentions.filter(({ by, to }) => by === 'code' && isLead(to));
  return isLead(lead) && leading.length > 1 ? (leading.find(({ to }) => to === lead) ?? null) : null;
}

/** Hands-on services are said with their region, and so may be what is not known; others only where it stands right beside them. */
export function takesRegions({ codes }: Pick<Mention, 'codes'>, { ruleSet }: Model): boolean {
  return (
    codes.length === 0 ||
    codes.some((code) => /^(cmt|manual|exercise|omt)/.test(ruleSet.codes[code]?.family ?? ''))
  );
}
