import type { Source } from '../../core/rule-set/statement.ts';
import { cite, type Standing, standingKeys } from './cite.ts';
import { headed, plain, spoken } from './markdown.ts';

/** A text longer than this gets a line of its own. */
const short = 44;

/** Keys under which a rule file puts its sentence; the other keys of an entry qualify it. */
const sentences = ['text', 'says', 'say', 'question', 'difference', 'label', 'name'];

/** Values that are no words yet. */
const inWords: Record<string, string> = {
  fifteen_pooled: 'timed, 15 minutes a unit, in one pool with the other timed codes',
  untimed_day: 'untimed, one unit a day',
  untimed_area: 'untimed, by area',
  episode: 'untimed, once an episode of care',
  own_clock: 'by a clock of its own',
  one_on_one: 'one-on-one',
  supervised: 'supervised, nobody need stay',
  attended: 'attended, somebody stays',
  cms: 'CMS total time',
  ama: 'AMA, each code alone',
  'if-attested': 'once a person says so',
  'if-distinct': 'only where distinct',
  'if-payer-asks': 'where the payer asks',
  '*': 'all',
};

/**
 * The fields of a rule, each with its own standing: whatever a file may hold, in its order, so that a new field needs no
 * line here. What is empty is left out.
 *
 * @returns lines of markup, with an empty one behind each block
 */
export function fields(rule: object, sources: Record<string, Source>): string[] {
  return Object.entries(rule)
    .filter(([key, value]) => !standingKeys.has(key) && !isEmpty(value))
    .flatMap(([key, value]) => field(headed(key), value, sources));
}

function field(name: string, value: unknown, sources: Record<string, Source>): string[] {
  if (/ sources$/.test(name)) return [`**${name}:** ${cite({ sources: value as string[] }, sources)}`, ''];
  if (Array.isArray(value) && value.some(needsALine))
    return [`**${name}:**`, '', ...value.map((item) => `- ${entry(item, sources)}`), ''];
  if (typeof value === 'object' && !Array.isArray(value) && value !== null)
    return [`**${name}:** ${entry(value, sources)}`, ''];
  return [`**${name}:** ${shown(value)}`, ''];
}

/** Whether an item of a list would be lost in a row of others. */
const needsALine = (item: unknown): boolean =>
  typeof item === 'object' || String(item).length > short || String(item).includes(',');

/** One entry on one line: its sentence, what qualifies it, where it stands. */
function entry(value: unknown, sources: Record<string, Source>): string {
  if (typeof value !== 'object' || value === null) return shown(value);
  const all = Object.entries(value).filter(([key, item]) => !standingKeys.has(key) && !isEmpty(item));
  const key = sentences.find((name) => all.some(([own, item]) => own === name && typeof item === 'string'));
  const sentence = all.find(([own]) => own === key)?.[1];
  const others = all
    .filter(([own]) => own !== key)
    .map(([own, item]) => `${spoken(own)} ${nested(item, sources)}`);
  const standing = cite(value as Standing, sources);
  return [
    sentence === undefined ? '' : shown(sentence),
    others.length > 0 ? (sentence === undefined ? others.join('; ') : `(${others.join('; ')})`) : '',
    standing === '' ? '' : `— ${standing}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function nested(value: unknown, sources: Record<string, Source>): string {
  if (Array.isArray(value)) return value.map((item) => nested(item, sources)).join(', ');
  return typeof value === 'object' && value !== null ? `(${entry(value, sources)})` : shown(value);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return inWords[String(value)] ?? plain(String(value));
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || ['[]', '{}'].includes(JSON.stringify(value));
