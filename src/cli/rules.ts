import { pathToFileURL } from 'node:url';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { CodeRule, Edition, RuleSet } from '../core/rule-set.ts';
import { ClaimlineError } from '../errors.ts';
import { loadRuleSet, packRuleSet } from '../rulebook/load-rule-set.ts';
import { day } from '../rulebook/schema/parts.ts';
import { writeBookFile } from './rules/book.ts';

interface ShowOptions {
  date?: string;
}

const command = new Command('rules')
  .description('Check the rules, and show what holds on a day.')
  .option('--rules <folder>', 'another rules folder than the one of the package')
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

command
  .command('check')
  .description('read every file, and say what does not hold together')
  .action(() => print(counts(load())));

command
  .command('pack')
  .description('check the rules and keep them beside the built code, so that starts are quick')
  .action(() => packRuleSet());

command
  .command('book')
  .description("write the reader's book of the rules, docs/rules.md, anew")
  .action(() => print(writeBookFile()));

command
  .command('show')
  .description('print a code, a modifier or a payer profile as the rules have it')
  .argument('<name>', 'a code (97112), a modifier (59) or a payer id (uhc)')
  .option('--date <day>', 'date of service: is the code valid then, and which edition holds', dayOfService)
  .action((name: string, { date }: ShowOptions) => print(show(load(), name, date)));

/** The YAML itself, never what was packed of it: a check that reads its own result proves nothing. */
function load(): RuleSet {
  const { rules } = command.opts<{ rules?: string }>();
  return loadRuleSet(
    rules === undefined
      ? new URL('../../rules/', import.meta.url)
      : pathToFileURL(`${rules.replace(/\/*$/, '')}/`),
  );
}

function dayOfService(text: string): string {
  if (!day.safeParse(text).success) throw new InvalidArgumentError('it must be a calendar day, YYYY-MM-DD.');
  return text;
}

/** What stands in the rules, in numbers. */
function counts(rules: RuleSet): string[] {
  const many = (things: object) => Object.keys(things).length;
  return [
    'The rules hold together.',
    `${many(rules.codes)} codes, ${many(rules.modifiers)} modifiers, ${rules.payers.length} payer profiles, ` +
      `${rules.regions.length} body regions, ${rules.ambiguous.length} ambiguous words, ${many(rules.sources)} sources`,
    ...rules.editions.map(
      (edition) =>
        `${edition.label}: ${Object.values(edition.rows).flat().length} rows of pairs, ` +
        `${edition.covered.length} codes covered, ${many(edition.limits)} unit limits`,
    ),
  ];
}

/** A code, modifier or payer as the rules have it, on the date of service where one is given. */
function show(rules: RuleSet, name: string, date: string | undefined): string[] {
  const rule = rules.codes[name];
  if (rule) return showCode(rules, rule, date);
  const modifier = rules.modifiers[name];
  if (modifier) return [`${modifier.code}: ${modifier.label}`, ...fields(modifier)];
  const profiles = rules.payers.filter(({ id, payer }) => id === name || payer === name);
  if (profiles.length > 0)
    return profiles.flatMap((profile) => [`${profile.id}: ${profile.name}`, ...fields(profile)]);
  throw new ClaimlineError(
    'RULE_UNKNOWN',
    `"${name}" is no code, modifier or payer of the rules`,
    'Give a code (97112), a modifier (59) or a payer id (uhc).',
  );
}

function showCode(rules: RuleSet, rule: CodeRule, date: string | undefined): string[] {
  const lines = [`${rule.code}: ${rule.label}`];
  if (date !== undefined) {
    lines.push(validity(rule, date));
    const edition = rules.editions.find(({ from, to }) => from <= date && date <= to);
    lines.push(
      edition
        ? `${edition.label} is in force on ${date}`
        : `no edition of the pair table is in force on ${date}`,
    );
  }
  return [...lines, ...rules.editions.map((edition) => showLimit(edition, rule.code)), ...fields(rule)];
}

function validity({ code, validFrom, validTo, replacedBy }: CodeRule, date: string): string {
  if (validFrom !== null && date < validFrom)
    return `${code} is not valid on ${date}: it begins on ${validFrom}`;
  if (validTo === null || date <= validTo) return `${code} is valid on ${date}`;
  const instead = replacedBy.length > 0 ? `; see ${replacedBy.join(', ')}` : '';
  return `${code} is not valid on ${date}: it ended on ${validTo}${instead}`;
}

function showLimit({ label, covered, limits }: Edition, code: string): string {
  const limit = limits[code];
  const pairs = covered.includes(code) ? 'pairs are known' : 'pairs are unknown';
  return `${label}: ${pairs}, ${limit ? `Medicare unit limit ${limit.units} (kind ${limit.kind})` : 'no unit limit'}`;
}

/** A longer item of a list is a sentence and gets its own line. */
const WORD = 40;

/** The other fields of a rule, one a line; what is empty is left out. */
function fields(rule: object): string[] {
  return Object.entries(rule)
    .filter(([, value]) => value !== null && JSON.stringify(value) !== '[]' && JSON.stringify(value) !== '{}')
    .flatMap(([key, value]) =>
      Array.isArray(value) && value.some((item) => typeof item === 'object' || String(item).length > WORD)
        ? [`  ${key}:`, ...value.map((item) => `    - ${shown(item)}`)]
        : [`  ${key}: ${shown(value)}`],
    );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, item]) => `${key} ${shown(item)}`)
    .join('; ');
}

function print(lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** 0 done, 1 the rules do not hold together or the name is unknown, 2 a bad option. */
function main(argv: string[]): number {
  try {
    command.parse(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code !== 'commander.help')
        process.stderr.write(`${error.message.replace(/^error: /, 'rules: ')}\n`);
      return 2;
    }
    if (!(error instanceof ClaimlineError)) throw error;
    process.stderr.write(`${error.message}\n${error.next}\n`);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
