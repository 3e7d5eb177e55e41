import { Command } from 'commander';
import { answerQuestion } from '../answer/answer-question.ts';
import { loadModel } from '../language/model/load-model.ts';
import { today } from '../ops/today.ts';
import { loadRuleSet } from '../rulebook/load-rule-set.ts';
import type { Question } from './eval/expectation.ts';
import { misses } from './eval/misses.ts';
import { readQuestions } from './eval/read-questions.ts';
import { type Result, type Score, type Share, score } from './eval/score.ts';
import { print } from './print.ts';

interface EvalOptions {
  classifier: boolean;
  failures?: boolean;
  date?: string;
}

const command = new Command('eval')
  .description('Score the answers to a file of questions with what is expected of each (JSON lines).')
  .argument('<file>', 'questions, one JSON object a line: id, text, args, kind, expect, strength')
  .option('--no-classifier', 'with rules alone, to see what the classifier is worth')
  .option('--failures', 'print each question that was not answered as expected')
  .option('--date <day>', 'date of service where a question names none')
  .action((file: string) => {
    const options = command.opts<EvalOptions>();
    const results = run(readQuestions(file), options);
    if (options.failures) for (const result of results) if (result.missed.length > 0) print(failure(result));
    print(report(score(results)));
  });

function run(questions: readonly Question[], { classifier, date }: EvalOptions): Result[] {
  const ruleSet = loadRuleSet();
  const house = { ruleSet, model: loadModel(ruleSet, undefined, { classifier }) };
  const day = date ?? today();
  return questions.map((asked) => {
    const { payer = 'commercial', discipline = 'chiropractic' } = asked.args;
    const context = { payer, discipline, today: asked.args.date ?? day };
    const { answer } = answerQuestion(asked.text, context, house);
    return { question: asked, answer, missed: misses(answer, asked.expect) };
  });
}

function failure({ question: { id, text, strength }, answer, missed }: Result): string {
  return `${id} (${strength}) ${JSON.stringify(text)}\n    ${answer.intent}: ${missed.join('; ')}`;
}

function report(scored: Score): string {
  const lines: [string, Share][] = [
    ['must', scored.must],
    ['should', scored.should],
    ['in scope, right', scored.inScope],
    ['out of scope, declined', scored.declined],
    ...Object.entries(scored.byKind),
  ];
  return [
    ...lines.map(([name, share]) => written(name, share)),
    `confidently wrong: ${scored.confidentlyWrong}`,
  ].join('\n');
}

function written(name: string, { right, of }: Share): string {
  return `${name}: ${right} of ${of}${of > 0 ? ` (${((100 * right) / of).toFixed(1)} %)` : ''}`;
}

command.parse();
