import { compareRegions } from '../../../core/cmt/compare-regions.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, type Mention, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { takesRegions } from '../../refine/given/regions/nearest-for-regions.ts';
import { regionLists } from '../../refine/regions/region-lists.ts';
import { regionsMeant } from '../../refine/regions/regions-meant.ts';
import { settleValue } from '../../request/settle.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/** The spine as a whole is no region of rules/regions.yml, and told of so where it is told apart from a limb. */
const spine = /^(spine|spinal|back)$/;

/**
 * Says which part of the body was treated, or adjusted: "it was the shoulder not the spine", "the balance was for the ankle",
 * "we adjusted the neck and treated the knee". Where both are known they tell whether it was another region; a limb beside an
 * adjustment of the spine is one.
 */
export function regionTreated(draft: Draft, { request, asks }: Conversation, model: Model): Request | null {
  if (draft.tokens.some((word) => tells(word, 'adjusting/feels')) || opensOther(draft)) return null;
  const told = placesTold(draft, model);
  const treatedAt = placesTreated(draft, request, model);
  if (!request.services.some((service) => isAdjustment(service, model)) || treatedAt.length === 0)
    return null;
  const { treated, adjusted } = told;
  const isSpinal = (id: string) => model.ruleSet.regions.find((region) => region.id === id)?.spinal !== false;
  // "Neck and low back" to the question how many regions were adjusted speaks of the adjustment.
  const isOfLevel = asks.includes('cmt-regions') && adjusted.length === 0 && treated.every(isSpinal);
  if (isOfLevel && !(told.isTherapy && treated.length > 0) && !told.notSpine) return null;
  if (treated.length + adjusted.length === 0 && !told.notSpine) return null;
  if (!adjusted.every(isSpinal)) return null;
  const services = request.services.map((service, at) => {
    if (isAdjustment(service, model) && adjusted.length > 0) return { ...service, regions: adjusted };
    return treatedAt.includes(at) && treated.length > 0 ? { ...service, regions: treated } : service;
  });
  const spinal = adjusted.filter(isSpinal).length;
  const placed =
    asks.includes('cmt-regions') && spinal > 0
      ? settleValue({ ...request, services }, 'cmt-regions', String(spinal), model.ruleSet)
      : { ...request, services };
  const adjustedNow = services
    .filter((service) => isAdjustment(service, model))
    .flatMap(({ regions }) => regions);
  const treatedNow = treatedAt.map((at) => services[at]?.regions ?? []);
  const isLimb = treatedNow.every((regions) => regions.length > 0 && !regions.some(isSpinal));
  const relations = treatedNow.map(
    (regions) => compareRegions(adjustedNow, regions, model.ruleSet)?.relation ?? null,
  );
  const [first = null] = relations;
  const isOneRelation = first !== null && relations.every((relation) => relation === first);
  const relation = isOneRelation ? first : told.notSpine || isLimb ? 'other' : null;
  return relation === null || relation === 'open'
    ? placed
    : settleValue(placed, 'region', relation, model.ruleSet);
}

/** "What about taping the knee" asks about something else; "3 regions, neck and back" counts. */
const opensOther = (draft: Draft): boolean =>
  seen(draft, 'replies', 'same-for').some(
    ({ from, to }) => from <= 1 && draft.tokens[to - 1]?.text === 'about',
  ) ||
  draft.counts.some(({ noun }) => noun === 'regions') ||
  draft.durations.length > 0;

interface PlacesTold {
  treated: string[];
  adjusted: string[];
  /** "Not the spine", "not the back". */
  notSpine: boolean;
  /** The regions are told of a therapy: "worked on the neck", "the exercise was for the low back". */
  isTherapy: boolean;
}

function placesTold(draft: Draft, model: Model): PlacesTold {
  const { tokens } = draft;
  const lists = regionLists(draft, regionsMeant(draft, model), model).flatMap((list) =>
    afterDenied(tokens, list),
  );
  const told = lists
    .map((list, at) => {
      const from = list[0]?.from ?? 0;
      const to = list.at(-1)?.to ?? 0;
      // "Neck adjusted, manual on the shoulder": a therapy that is named stands nearer than the verb before it.
      const named = therapies(draft, model).findLast((mention) => mention.to <= from);
      const before = tokens.slice(Math.max(lists[at - 1]?.at(-1)?.to ?? 0, named?.to ?? 0), from);
      const behind = tokens.slice(to, Math.min(to + 3, lists[at + 1]?.[0]?.from ?? tokens.length));
      const verb = before.findLast(
        (word) => tells(word, 'adjusting/adjusts') || tells(word, 'adjusting/treats'),
      );
      // "The neck was adjusted", "neck adjusted, manual on the shoulder".
      const isLed = /^(was|were|got|is)$/.test(behind[0]?.text ?? '');
      const isAdjusted = tells(verb ?? behind[isLed ? 1 : 0], 'adjusting/adjusts');
      return { ids: list.map(({ value }) => value), isAdjusted, isDenied: isDenied(tokens, from) };
    })
    .filter((list) => !list.isDenied);
  const of = (adjusted: boolean) => [
    ...new Set(told.filter(({ isAdjusted }) => isAdjusted === adjusted).flatMap(({ ids }) => ids)),
  ];
  return {
    treated: of(false),
    adjusted: of(true),
    notSpine: tokens.some(({ text }, at) => spine.test(text) && isDenied(tokens, at)),
    isTherapy:
      draft.mentions.some((mention) => takesRegions(mention, model) && !isAdjustment(mention, model)) ||
      tokens.some((word) => tells(word, 'adjusting/treats')),
  };
}

/** "Not the back, the hip": behind the comma stands what it was. */
function afterDenied(tokens: Draft['tokens'], list: Sighting[]): Sighting[][] {
  const comma = list.findIndex(({ to }) => tokens[to]?.text === ',');
  if (!isDenied(tokens, list[0]?.from ?? 0) || comma < 0) return [list];
  return [list.slice(0, comma + 1), list.slice(comma + 1)].filter(({ length }) => length > 0);
}

/** "Not the spine", "it wasn't her back". */
function isDenied(tokens: Draft['tokens'], from: number): boolean {
  let at = from - 1;
  while (/^(the|her|his|my|their|a|in|on|for|to)$/.test(tokens[at]?.text ?? '')) at--;
  return /^(not|wasnt|isnt|never)$/.test(tokens[at]?.text ?? '');
}

/** The services that were treated somewhere: those the reply names, else all that are hands-on or exercise. */
function placesTreated(draft: Draft, request: Request, model: Model): number[] {
  const named = therapies(draft, model).map((mention) => placeInVisit(mention, request));
  if (named.includes(-1)) return [];
  if (named.length > 0) return named;
  const others = request.services.flatMap((service, at) => (isAdjustment(service, model) ? [] : [at]));
  const taking = others.filter((at) => takesRegions(request.services[at] ?? { codes: [] }, model));
  // "Us 10 with an adjustment", then "shoulder": told of the only one, though nothing hangs on it.
  return taking.length > 0 || others.length > 1 ? taking : others;
}

/** What is named beside the adjustment. Beside a limb "adjusted" is read as its adjustment as well; the regions say of which it is. */
const therapies = ({ mentions, tokens }: Draft, model: Model): Mention[] =>
  mentions.filter(
    (mention) => !isAdjustment(mention, model) && !tells(tokens[mention.from], 'adjusting/adjusts'),
  );
