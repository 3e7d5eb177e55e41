import { type Draft, type Mention, newMention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { isBesideGiven } from './beside-others.ts';
import type { Span } from './name-services.ts';

/** What the readings of one place name: a service of one code, or one of which it is open which code it is. */
export function serviceOfSpan(span: Span, draft: Draft, model: Model): Mention {
  const phrase = span.sightings.find(({ slot }) => slot === 'phrase');
  const isName = span.sightings.some(({ slot }) => slot === 'name' || slot === 'shorthand');
  const named = [
    ...new Set(
      span.sightings.filter(({ slot }) => slot === 'name' || slot === 'activity').map(({ value }) => value),
    ),
  ];
  const meant = (slot: string) => span.sightings.find((sighting) => sighting.slot === slot)?.value;
  const usual =
    meant('shorthand') ?? (isBesideGiven(span, draft) ? meant('beside-others') : undefined) ?? null;
  const codes = phrase
    ? choicesOf(Number(phrase.value), model)
    : named.length > 0
      ? named
      : usual
        ? [usual]
        : [];
  const by = phrase ? 'phrase' : isName ? 'name' : 'activity';
  const spinal = codes.every((code) => model.cmtCodes.includes(code));
  // "CMT 3-4" names its extent, "CMT" does not.
  if (spinal && (phrase || codes.length > 1))
    return newMention(span.from, span.to, by, model.cmtCodes, {
      open: 'cmt-regions',
      phrase: phrase ? Number(phrase.value) : null,
    });
  if (phrase)
    return newMention(span.from, span.to, by, codes, {
      usual,
      phrase: Number(phrase.value),
      open: model.ruleSet.ambiguous[Number(phrase.value)]?.ask ?? null,
    });
  return newMention(span.from, span.to, by, codes, {
    usual: codes.length > 1 ? usual : null,
    open: codes.length > 1 ? 'activity' : null,
  });
}

function choicesOf(phrase: number, { ruleSet }: Model): string[] {
  return [...new Set(ruleSet.ambiguous[phrase]?.choices.map(({ code }) => code))];
}
