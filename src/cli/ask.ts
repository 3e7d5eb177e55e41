import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { config as readDotenv } from 'dotenv';
import type { AskerContext } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { conversationAfter } from '../answer/conversation-after.ts';
import type { House } from '../answer/house.ts';
import { withReminder } from '../answer/with-reminder.ts';
import { eachOnce } from '../core/each-once.ts';
import { unknownPlan } from '../core/payer/unknown-plan.ts';
import { dataDirOf } from '../data-dir.ts';
import { ClaimlineError } from '../errors.ts';
import type { Conversation } from '../language/replies/reply.ts';
import { openHouse } from '../open-house.ts';
import { today } from '../ops/today.ts';
import { print } from './print.ts';
import { readRecords } from './read-records.ts';
import { wrap } from './wrap.ts';

interface AskOptions {
  json?: boolean;
  null?: boolean;
  thread?: boolean;
  payer: string;
  date: string;
  discipline: AskerContext['discipline'];
}

function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!real) throw new InvalidArgumentError('it must be a calendar day, YYYY-MM-DD.');
  return text;
}

const command = new Command('ask')
  .description('Ask Claimline from the command line.')
  .argument('[question...]', 'the question; with --json and none, questions are read from standard input')
  .option('--json', 'print one Answer as one line of JSON for each question')
  .option('-0, --null', 'questions on standard input end with a NUL byte')
  .option('--thread', 'the questions are one conversation; an empty one starts a new one')
  .addOption(
    new Option(
      '--payer <id>',
      'the payer where the question names none, as a file of rules/payers has it',
    ).default(unknownPlan),
  )
  .addOption(
    new Option('--date <day>', 'date of service where the question names none')
      .argParser(day)
      .default(today(), 'today'),
  )
  .addOption(
    new Option('--discipline <who>', 'who bills')
      .choices(['chiropractic', 'pt', 'ot'])
      .default('chiropractic'),
  )
  .exitOverride()
  .configureOutput({ writeErr: () => undefined });

async function main(argv: string[]): Promise<number> {
  try {
    command.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    process.stderr.write(`${error.message.replace(/^error: /, 'ask: ').replaceAll('\n', ' ')}\n`);
    return 2;
  }
  const options = command.opts<AskOptions>();
  const question = command.args.join(' ');
  if (question === '' && !options.json) {
    process.stderr.write(
      'ask: a question is missing: npm run --silent ask -- "97110 20 min, 97140 15 min"\n',
    );
    return 2;
  }
  readDotenv({ quiet: true });
  const house = await openHouse(dataDirOf(process.env));
  const payers = eachOnce(house.ruleSet.payers.map(({ payer }) => payer));
  if (!payers.includes(options.payer)) {
    process.stderr.write(
      `ask: option '--payer <id>' argument '${options.payer}' is invalid. Allowed choices are ${payers.join(', ')}.\n`,
    );
    return 2;
  }
  const context: AskerContext = { payer: options.payer, discipline: options.discipline, today: options.date };
  if (command.args.length > 0) {
    const answer = withReminder(answerQuestion(question, context, house));
    await print(options.json ? JSON.stringify(answer) : wrap(answer.text, 80));
    return 0;
  }
  await answerRecords(options, context, house);
  return 0;
}

/** One line of JSON for each question on standard input, in order; in a thread an empty question only ends it. */
async function answerRecords(options: AskOptions, context: AskerContext, house: House): Promise<void> {
  let thread: Conversation | null = null;
  for await (const text of readRecords(process.stdin, options.null ? 0 : '\n'.charCodeAt(0))) {
    if (options.thread && text.trim() === '') {
      thread = null;
      continue;
    }
    const answered = answerQuestion(text, context, house, thread);
    if (options.thread) thread = conversationAfter(answered, thread);
    await print(JSON.stringify(withReminder(answered)));
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ClaimlineError)) throw error;
  process.stderr.write(`ask: ${error.message} ${error.next}\n`);
  process.exitCode = 1;
}
