import { gather } from '../../../core/gather.ts';
import { firstLine } from '../first-line.ts';
import type { Told } from '../told.ts';

/** The findings that speak of units, in the order they are told. */
const order = [
  'units.own-clock',
  'units.by-area',
  'units.once',
  'units.together',
  'units.cms',
  'units.ama',
  'units.methods-differ',
  'units.tie',
  'units.total',
  'units.no-split',
  'units.splits',
  'units.assistant',
  'units.take',
  'units.take-together',
  'units.within-limit',
  'units.next',
];

/** The count by each method, ties and what the next unit would take, as sentences, without the first line; empty where nothing is timed. */
export function unitsText(told: Told): string[] {
  const found = told.answer.findings.filter(({ id, level }) => id.startsWith('units.') && level !== 'stop');
  if (found.length === 0) return [];
  const first = firstLine(told);
  return gather(order, (rule) =>
    gather(found, ({ id, text }) => (isOf(id, rule) && text !== first ? text : [])),
  );
}

/** A finding is of a rule by its name, or by its name and what stands behind it. */
const isOf = (id: string, rule: string): boolean =>
  id.startsWith(rule) && (id.length === rule.length || id[rule.length] === ':' || id[rule.length] === '.');
