import { readFileSync } from 'node:fs';
import { type Question, question } from './expectation.ts';

/**
 * Reads a file of questions with what is expected of each, one JSON object a line.
 *
 * @throws Error that names file and line of the first that does not fit
 */
export function readQuestions(file: string | URL): Question[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, at) => {
    const read = question.safeParse(JSON.parse(line));
    if (!read.success)
      throw new Error(
        `${file}:${at + 1}: ${read.error.issues[0]?.path.join('.')} ${read.error.issues[0]?.message}`,
      );
    return read.data;
  });
}
