import { eachOnce } from '../each-once.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { inOrder } from '../in-order.ts';
import type { Finding, Layer, LineModifier } from '../visit.ts';
import { isFirmer, type NamedModifier } from './named-modifier.ts';

/** The modifiers of a line once the layers have spoken, and where they disagreed. */
export interface Joined {
  modifiers: (LineModifier & Pick<NamedModifier, 'opens' | 'question'>)[];
  findings: Finding[];
}

const order: readonly Layer[] = ['national', 'payer', 'article', 'clinic'];

const names: Record<Layer, string> = {
  national: 'The national rules',
  payer: 'The payer’s profile',
  article: 'The founding article',
  clinic: 'The clinic’s own rule',
};

/**
 * One entry a modifier: what the earlier layers say stands, the bases of all are kept. A clinic's own rule overrides, and
 * never in silence: where it wants another outcome, a finding says who says what. Such a rule never stands for a
 * person's word: it may ask for one, or do without the modifier.
 */
export function joinLayers(named: readonly NamedModifier[], codes: string[]): Joined {
  const joined: Joined = { modifiers: [], findings: [] };
  for (const group of byModifier(named)) {
    const byLayer = inOrder(group, ({ layer }) => order.indexOf(layer));
    const [first] = byLayer;
    if (!first) continue;
    const own = group.find((one) => one.layer === 'clinic');
    const before = group.filter((one) => one.layer !== 'clinic');
    const firmest = before.reduce((best, one) => (firmer(one, best) ? one : best), before[0] ?? first);
    const deciding = own && !isMet(own, firmest) ? own : firmest;
    if (own === deciding && before.length > 0 && own.when !== firmest.when)
      joined.findings.push(disagreement(firmest, own, codes));
    if (deciding.when === 'never') continue;
    const modifier: Joined['modifiers'][number] = {
      code: first.code,
      when: deciding.when,
      condition: deciding.condition,
      basis: basesOf(byLayer),
      instead: first.instead,
      opens: first.opens,
    };
    if (deciding.question !== undefined) modifier.question = deciding.question;
    joined.modifiers.push(modifier);
  }
  return joined;
}

/** Who calls for a modifier, each once; a rule that takes it away does not. */
function basesOf(group: readonly NamedModifier[]): LineModifier['basis'] {
  const [first, ...more] = group.filter((one) => one.when !== 'never');
  if (first === undefined || more.length === 0) return first?.basis ?? [];
  return eachOnce(gather([first, ...more], (one) => one.basis));
}

/** Modifiers of one name, and those that may stand in its place, belong together. */
function byModifier(named: readonly NamedModifier[]): NamedModifier[][] {
  const groups: NamedModifier[][] = [];
  for (const modifier of named) {
    const group = groups.find(
      ([head]) => head?.code === modifier.code || head?.instead.includes(modifier.code),
    );
    if (group) group.push(modifier);
    else groups.push([modifier]);
  }
  return groups;
}

const firmer = (a: NamedModifier, b: NamedModifier): boolean =>
  a.when !== 'never' && (b.when === 'never' || isFirmer(a.when, b.when));

/** What a clinic's rule still asks for was said of the visit already: then both layers say the same. */
const isMet = (own: NamedModifier, firmest: NamedModifier): boolean =>
  (own.when === 'if-attested' || own.when === 'if-distinct') &&
  firmest.when === 'always' &&
  firmest.layer === 'national';

function disagreement(firmest: NamedModifier, own: NamedModifier, codes: string[]): Finding {
  const text =
    `${own.code} on ${codes.join(', ')}: the layers disagree. ${names[firmest.layer]}: ${outcome(firmest)}. ` +
    `${names[own.layer]}: ${outcome(own)} ("${own.text}"). The clinic’s own rule is followed here.`;
  return finding(`layers.${own.code}`, 'warn', codes, text, own.source, 'clinic');
}

const outcomes: Record<NamedModifier['when'], string> = {
  always: 'it goes on the line',
  'if-attested': 'it goes on once somebody says that it is so',
  'if-distinct': 'it goes on only where the services were distinct',
  'if-payer-asks': 'it goes on only where the payer asks',
  never: 'it stays off',
};

const outcome = ({ when }: NamedModifier): string => outcomes[when];
