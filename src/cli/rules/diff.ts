import { lookUpPair } from '../../core/pairs/look-up-pair.ts';
import type { Edition } from '../../core/rule-set/edition.ts';
import type { Pair } from '../../core/visit.ts';
import { ClaimlineError } from '../../errors.ts';
import { originOf } from './origin-of.ts';
import type { RulesAtHand } from './rules-at-hand.ts';

/**
 * What changed for our codes from one edition to another, in words: pairs as they hold on the first day of each quarter,
 * codes whose pairs became known or unknown, unit limits.
 *
 * @throws ClaimlineError `EDITION_UNKNOWN` for a quarter that is not at hand
 */
export function diff(atHand: RulesAtHand, first: string, second: string): string[] {
  const [one, other] = [editionNamed(atHand, first), editionNamed(atHand, second)];
  const lines = [...pairChanges(one, other), ...coverageChanges(one, other), ...limitChanges(one, other)];
  const title = `From ${one.label} (${originOf(one, atHand)}) to ${other.label} (${originOf(other, atHand)}):`;
  return [title, ...(lines.length > 0 ? lines : ['nothing changed for our codes'])];
}

function editionNamed({ ruleSet: { editions } }: RulesAtHand, name: string): Edition {
  const found = editions.find(({ id }) => id === name.toLowerCase());
  if (found) return found;
  throw new ClaimlineError(
    'EDITION_UNKNOWN',
    `There is no edition "${name}".`,
    `At hand: ${editions.map(({ id }) => id).join(', ')}. Import another quarter with: npm run rules -- import-ptp.`,
  );
}

function pairChanges(one: Edition, other: Edition): string[] {
  if (one.sources.pairs === null || other.sources.pairs === null)
    return [`${(one.sources.pairs === null ? one : other).label} has no pairs: they are not compared`];
  const pairs = [...new Set([...Object.keys(one.rows), ...Object.keys(other.rows)])].sort().map((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    return { was: lookUpPair(a, b, one.from, one).pair, is: lookUpPair(a, b, other.from, other).pair };
  });
  const known = pairs.filter(({ was, is }) => was.verdict !== 'unknown' && is.verdict !== 'unknown');
  const lines = known
    .filter(({ was, is }) => was.verdict !== is.verdict || was.modifierOn !== is.modifierOn)
    .map(({ was, is }) => {
      const row = is.why === 'row' ? is : was;
      return `  ${row.column1} / ${row.column2}: was ${said(was)}, is ${said(is)}`;
    });
  const lost = pairs.filter(({ was, is }) => was.verdict !== 'unknown' && is.verdict === 'unknown');
  const gained = pairs.filter(({ was, is }) => was.verdict === 'unknown' && is.verdict !== 'unknown');
  return [
    ...(lines.length > 0 ? [`${lines.length} pairs hold otherwise:`, ...lines] : []),
    ...(lost.length > 0 ? [`${lost.length} pairs were known and are not known any more`] : []),
    ...(gained.length > 0 ? [`${gained.length} pairs were not known and are known now`] : []),
  ];
}

const said = ({ verdict, modifierOn }: Pair): string =>
  ({
    'not-allowed': 'never together (0)',
    'allowed-with-modifier': `open to a modifier on ${modifierOn} (1)`,
    allowed: 'no pair',
    unknown: 'unknown',
  })[verdict];

function coverageChanges(one: Edition, other: Edition): string[] {
  if (one.sources.pairs === null || other.sources.pairs === null) return [];
  const lacking = (all: Edition, than: Edition) => all.covered.filter((code) => !than.covered.includes(code));
  const [gained, lost] = [lacking(other, one), lacking(one, other)];
  return [
    ...(gained.length > 0 ? [`newly covered, so that no row means no pair: ${gained.join(', ')}`] : []),
    ...(lost.length > 0 ? [`no longer covered, so that no row means unknown: ${lost.join(', ')}`] : []),
  ];
}

function limitChanges(one: Edition, other: Edition): string[] {
  if (one.sources.limits === null || other.sources.limits === null)
    return [`${(one.sources.limits === null ? one : other).label} has no unit limits: they are not compared`];
  const codes = [...new Set([...Object.keys(one.limits), ...Object.keys(other.limits)])].sort();
  const units = ({ limits }: Edition, code: string) => {
    const limit = limits[code];
    return limit ? `${limit.units} (kind ${limit.kind})` : 'none';
  };
  const lines = codes
    .filter((code) => units(one, code) !== units(other, code))
    .map((code) => `  ${code}: was ${units(one, code)}, is ${units(other, code)}`);
  return lines.length > 0 ? [`${lines.length} unit limits changed:`, ...lines] : [];
}
