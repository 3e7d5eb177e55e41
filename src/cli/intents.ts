import { Command, InvalidArgumentError } from 'commander';
import { loadModel } from '../language/model/load-model.ts';
import { intentsFolder } from '../language/places.ts';
import { checkIntents } from '../language/workshop/check-intents.ts';
import { confusions } from '../language/workshop/confusions.ts';
import { examplesOf } from '../language/workshop/phrases-of.ts';
import { tryCases } from '../language/workshop/try-cases.ts';
import { loadRuleSet } from '../rulebook/load-rule-set.ts';
import { print } from './print.ts';

/** Examples of a confusion that are printed. */
const SHOWN = 3;

const command = new Command('intents').description(
  'For people who write intents/: check, try and compare them.',
);

command
  .command('check')
  .description('say what is wrong in intents/, each with file and line')
  .action(() => {
    const problems = checkIntents(intentsFolder);
    for (const { file, line, key, says, next } of problems) print(`${file}:${line} ${key}: ${says}. ${next}`);
    if (problems.length === 0) loadModel(loadRuleSet(), intentsFolder, { classifier: false });
    end(problems.length, problems.length === 0 ? 'intents/ is in order' : `${problems.length} to mend`);
  });

command
  .command('test')
  .description('ask the twin cases of every intent and say which are read otherwise')
  .action(() => {
    const tried = tryCases(examplesOf(intentsFolder, []), loadModel(loadRuleSet(), intentsFolder));
    const wrong = tried.filter(({ missed }) => missed.length > 0);
    for (const { file, line, text, missed } of wrong)
      print(`${file}:${line} "${text}": ${missed.join('; ')}`);
    end(wrong.length, `${tried.length - wrong.length} of ${tried.length} cases are read as they say`);
  });

command
  .command('confusions')
  .description('leave examples out, ask them, and say which intents are mistaken for which')
  .option(
    '--parts <number>',
    'parts that the examples are left out in; 1000 leaves out one at a time',
    parts,
    20,
  )
  .action(({ parts: many }: { parts: number }) => {
    const files = examplesOf(intentsFolder, []).map(({ data }) => data);
    const most = Math.max(...files.map(({ examples }) => examples.length));
    const found = confusions(files, loadModel(loadRuleSet(), intentsFolder), Math.min(many, most));
    print(`${found.right} of ${found.of} examples are read right without having been learned`);
    for (const { meant, read, examples } of found.confusions)
      print(
        `${examples.length} ${meant} as ${read}: ${examples
          .slice(0, SHOWN)
          .map((text) => `"${text}"`)
          .join(', ')}`,
      );
  });

function parts(typed: string): number {
  if (/^\d+$/.test(typed) && Number(typed) > 1) return Number(typed);
  throw new InvalidArgumentError('expected a number from 2 on');
}

function end(wrong: number, said: string): void {
  print(said);
  process.exitCode = wrong > 0 ? 1 : 0;
}

command.parse();
