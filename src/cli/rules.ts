import { pathToFileURL } from 'node:url';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { config as readDotenv } from 'dotenv';
import { dataDirOf } from '../data-dir.ts';
import { ClaimlineError } from '../errors.ts';
import { type Quarter, readQuarter } from '../importer/quarter.ts';
import { loadRuleSet, packRuleSet } from '../rulebook/load-rule-set.ts';
import { rulesFolder } from '../rulebook/places.ts';
import { day } from '../rulebook/schema/parts.ts';
import { print } from './print.ts';
import { writeBookFile } from './rules/book.ts';
import { check } from './rules/check.ts';
import { checkClinic } from './rules/check-clinic.ts';
import { diff } from './rules/diff.ts';
import { importMue, importPtp } from './rules/import.ts';
import { rulesAtHand } from './rules/rules-at-hand.ts';
import { show } from './rules/show.ts';

interface ImportOptions {
  quarter?: Quarter;
  excerpt?: boolean;
  acceptLostPairs?: boolean;
  into?: string;
}

const command = new Command('rules')
  .description('Check the rules, show what holds on a day, and import the tables of a quarter.')
  .option('--rules <folder>', 'another rules folder than the one of the package')
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

command
  .command('check')
  .description('read every file and every imported edition, and say what does not hold together')
  .option('--clinic <file>', "a clinic's own rules, read over the rest (docs/clinic-rules.md)")
  .action(({ clinic }: { clinic?: string }) => {
    const rules = rulesAtHand(rulesAnew(), dataDir());
    printLines([...check(rules), ...(clinic === undefined ? [] : checkClinic(clinic, rules.ruleSet))]);
  });

command
  .command('pack')
  .description('check the rules and keep them beside the built code, so that starts are quick')
  .action(() => packRuleSet());

command
  .command('book')
  .description("write the reader's book of the rules, docs/rules.md, anew")
  .action(() => printLines(writeBookFile()));

command
  .command('show')
  .description('print a code, a modifier or a payer profile as the rules have it')
  .argument('<name>', 'a code (97112), a modifier (59) or a payer id (uhc)')
  .option('--date <day>', 'date of service: what held then', dayOfService)
  .action((name: string, { date }: { date?: string }) => printLines(show(atHand(), name, date)));

command
  .command('diff')
  .description('say in words what changed for our codes between two editions')
  .argument('<one>', 'an edition at hand, as 2024q3')
  .argument('<other>', 'another one, as 2026q4')
  .action((one: string, other: string) => printLines(diff(atHand(), one, other)));

importing(command.command('import-ptp'))
  .description("import the pair table of a quarter from CMS's four practitioner files")
  .argument('<files...>', 'the four zips as downloaded, or the .txt or .csv in each')
  .option('--accept-lost-pairs', 'import although pairs known before are gone')
  .action(async (files: string[], { quarter, excerpt, acceptLostPairs, into }: ImportOptions) => {
    const asked = {
      files,
      quarter: quarter ?? null,
      excerpt: excerpt ?? false,
      acceptLost: acceptLostPairs ?? false,
    };
    await importPtp(asked, rulesOnly(), into, dataDir(), printLines);
  });

importing(command.command('import-mue'))
  .description("import the unit limits of a quarter from CMS's practitioner services table")
  .argument('<file>', 'the zip as downloaded, or the .csv in it')
  .action(async (file: string, { quarter, excerpt, into }: ImportOptions) => {
    const asked = { file, quarter: quarter ?? null, excerpt: excerpt ?? false };
    await importMue(asked, rulesOnly(), into, dataDir(), printLines);
  });

function importing(sub: Command): Command {
  return sub
    .option('--quarter <quarter>', 'the quarter, as 2026q4, where the name of a file lacks it', quarterOf)
    .option('--excerpt', 'the file is a part only: what it lacks is unknown then')
    .option('--into <folder>', 'another folder of editions than DATA_DIR/editions, such as rules/edits');
}

function rulesOnly() {
  const { rules } = command.opts<{ rules?: string }>();
  return loadRuleSet(rules === undefined ? undefined : pathToFileURL(`${rules.replace(/\/$/, '')}/`));
}

/** The YAML itself, never what was packed of it: a check that reads its own result proves nothing. */
function rulesAnew() {
  const { rules } = command.opts<{ rules?: string }>();
  return rules === undefined ? loadRuleSet(rulesFolder) : rulesOnly();
}

const dataDir = (): string => {
  readDotenv({ quiet: true });
  return dataDirOf(process.env);
};

const printLines = (lines: string[]) => print(lines.join('\n'));

const atHand = () => rulesAtHand(rulesOnly(), dataDir());

function dayOfService(text: string): string {
  if (!day.safeParse(text).success) throw new InvalidArgumentError('it must be a calendar day, YYYY-MM-DD.');
  return text;
}

function quarterOf(text: string): Quarter {
  const quarter = readQuarter(text);
  if (!quarter) throw new InvalidArgumentError('it must be a quarter, like 2026q4.');
  return quarter;
}

/** 0 done, 1 the rules do not hold together, a name is unknown or a file was refused, 2 a bad option. */
async function main(argv: string[]): Promise<number> {
  try {
    await command.parseAsync(argv, { from: 'user' });
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

process.exitCode = await main(process.argv.slice(2));
