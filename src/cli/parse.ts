import { Command } from 'commander';
import { readQuestion } from '../language/read-question.ts';
import { openHouse } from '../open-house.ts';

const command = new Command('parse')
  .description('Show what is read from a question, and the words that caused it.')
  .argument('<question...>', 'the question')
  .option('--json', 'print the whole reading as JSON')
  .action(async (words: string[]) => {
    const { model } = await openHouse();
    const reading = readQuestion(words.join(' '), model, null);
    const { request } = reading;
    const heard = reading.heard();
    if (command.opts<{ json?: boolean }>().json) return print(JSON.stringify({ request, heard }, null, 2));
    for (const { slot, value, words: said } of heard) print(`${slot.padEnd(16)} ${value.padEnd(28)} ${said}`);
  });

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

await command.parseAsync();
