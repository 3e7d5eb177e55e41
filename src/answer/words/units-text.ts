import { gather } from '../../core/gather.ts';
import type { Answer } from '../answer.ts';

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
  'units.splits',
  'units.assistant',
  'units.take',
  'units.next',
];

/** The count by each method, ties and what the next unit would take, as sentences; empty where nothing is timed. */
export function unitsText({ findings }: Answer): string[] {
  const told = findings.filter(({ id, level }) => id.startsWith('units.') && level !== 'stop');
  if (told.length === 0) return [];
  return gather(order, (rule) => gather(told, ({ id, text }) => (isOf(id, rule) ? text : [])));
}

/** A finding is of a rule by its name, or by its name and what stands behind it. */
const isOf = (id: string, rule: string): boolean =>
  id.startsWith(rule) && (id.length === rule.length || id[rule.length] === ':' || id[rule.length] === '.');
