import { Command } from 'commander';
import type { AskerContext } from '../answer/answer.ts';
import { answerRequest } from '../answer/answer-request.ts';
import { assumed } from '../answer/words/assumed.ts';
import { readQuestion } from '../language/read-question.ts';
import { openHouse } from '../open-house.ts';
import { today } from '../ops/today.ts';
import { print } from './print.ts';

/** What holds where the question names nothing. */
const context: AskerContext = { payer: 'commercial', discipline: 'chiropractic', today: today() };

const command = new Command('parse')
  .description('Show what is read from a question and the words that caused it, then what is assumed.')
  .argument('<question...>', 'the question')
  .option('--json', 'print the whole reading as JSON')
  .action(async (words: string[]) => {
    const house = await openHouse();
    const text = words.join(' ');
    const { request, heard: look } = readQuestion(text, house.model, null);
    const heard = look();
    const { answer } = answerRequest(request, context, house);
    const taken = assumed({ answer, request, context, ruleSet: house.ruleSet });
    if (command.opts<{ json?: boolean }>().json)
      return print(JSON.stringify({ request, heard, assumed: taken }, null, 2));
    for (const { slot, value, words: said } of heard) print(`${slot.padEnd(16)} ${value.padEnd(28)} ${said}`);
    for (const thing of taken) print(`${'assumed'.padEnd(16)} ${thing}`);
  });

await command.parseAsync();
