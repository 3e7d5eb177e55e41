import { chooseEdition, chooseLimits } from '../../core/pairs/choose-edition.ts';
import { lookUpPair } from '../../core/pairs/look-up-pair.ts';
import type { CodeRule } from '../../core/rule-set/code-rule.ts';
import type { Edition } from '../../core/rule-set/edition.ts';
import type { Day } from '../../core/visit.ts';
import { fields } from './fields.ts';
import { heldOn } from './held-on.ts';
import { originOf } from './origin-of.ts';
import type { RulesAtHand } from './rules-at-hand.ts';

/** A code as the rules have it; with a date of service its validity, its pairs and its unit limit on that day. */
export function showCode(atHand: RulesAtHand, rule: CodeRule, date: Day | undefined): string[] {
  const title = `${rule.code}: ${rule.label}`;
  const { editions } = atHand.ruleSet;
  if (date === undefined)
    return [title, ...editions.map((edition) => limitIn(edition, rule.code)), ...fields(rule)];
  const held = heldOn(rule, date);
  return [
    title,
    validity(rule, date),
    ...pairsOn(atHand, rule.code, date),
    limitOn(atHand, rule.code, date),
    ...held.leftOut,
    ...fields(held.value),
  ];
}

function validity({ code, validFrom, validTo, replacedBy }: CodeRule, date: Day): string {
  if (validFrom !== null && date < validFrom)
    return `${code} is not valid on ${date}: it begins on ${validFrom}`;
  if (validTo === null || date <= validTo) return `${code} is valid on ${date}`;
  const instead = replacedBy.length > 0 ? `; see ${replacedBy.join(', ')}` : '';
  return `${code} is not valid on ${date}: it ended on ${validTo}${instead}`;
}

/** Which edition answers for the day, and every pair of the code that it has in force then. */
function pairsOn(atHand: RulesAtHand, code: string, date: Day): string[] {
  const edition = chooseEdition(atHand.ruleSet.editions, date);
  if (!edition) return ['no edition of the pair table is at hand'];
  const others = Object.keys(edition.rows)
    .map((pair) => pair.split(' '))
    .filter((pair) => pair.includes(code))
    .map((pair) => pair.find((one) => one !== code) ?? code);
  const lines = others.flatMap((other) => {
    const { pair, row } = lookUpPair(code, other, date, edition);
    if (!row) return [];
    const since = row.effective ? `since ${row.effective}` : 'from a day that is not known';
    const until = row.deleted ? ` until ${row.deleted}` : '';
    const says =
      pair.verdict === 'not-allowed'
        ? 'never together (0)'
        : `a modifier on ${pair.modifierOn} may open it (1)`;
    return [`  ${row.column1} / ${row.column2}: ${says}, ${since}${until}`];
  });
  const known = edition.covered.includes(code)
    ? 'any other covered code is no pair with it'
    : `of any other code nothing is known, since ${code} is not covered`;
  return [
    `${answersFor(edition, date)} (${originOf(edition, atHand)})`,
    `pairs on ${date}, by ${edition.label}: ${lines.length}; ${known}`,
    ...lines.sort(),
  ];
}

function answersFor({ label, from, to, dated }: Edition, date: Day): string {
  if (from <= date && date <= to) return `${label} is in force on ${date}`;
  const none = `no edition of the pair table is in force on ${date}`;
  if (date > to) return `${none}; the latest before is ${label}, which answers`;
  return dated
    ? `${none}; ${label} answers, whose rows carry their first and last days`
    : `${none}; the earliest is ${label}, which knows what ended since, but not from which day a row held`;
}

function limitOn(atHand: RulesAtHand, code: string, date: Day): string {
  const edition = chooseLimits(atHand.ruleSet.editions, date);
  if (!edition) return 'no unit limits are at hand';
  const limit = edition.limits[code];
  const says = limit ? `Medicare unit limit ${limit.units} (kind ${limit.kind})` : 'no unit limit';
  const beside = edition.from <= date && date <= edition.to ? '' : `, the nearest at hand to ${date}`;
  return `${says}, by ${edition.label}${beside}`;
}

function limitIn({ label, covered, limits, sources }: Edition, code: string): string {
  const limit = limits[code];
  const pairs =
    sources.pairs === null
      ? 'has no pairs'
      : covered.includes(code)
        ? 'pairs are known'
        : 'pairs are unknown, unless a row says otherwise';
  const units =
    sources.limits === null
      ? 'has no unit limits'
      : limit
        ? `Medicare unit limit ${limit.units} (kind ${limit.kind})`
        : 'no unit limit';
  return `${label}: ${pairs}, ${units}`;
}
