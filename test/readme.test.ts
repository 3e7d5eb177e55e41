import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { house } from './support/house.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

/** The lines of a document's shell blocks, without their comments. */
const commands = (path: string): string[] =>
  [...read(path).matchAll(/```sh\n([^`]*)```/g)]
    .flatMap((block) => (block[1] ?? '').split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');

/** These install, start or test the whole and are run around this test, not by it. */
const around = [
  'npm ci',
  'npm ci && npm start',
  'npm ci && npm test',
  'npm test',
  'npm run types',
  'npm run lint',
  '.ci/run',
];

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (path) => {
  it.each(commands(path).map((c) => [c]))('%s is a command that there is', (command) => {
    for (const [, name] of command.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)) {
      if (name !== 'ci') expect(Object.keys(scripts)).toContain(name);
    }
  });

  it.each(
    commands(path)
      .filter((c) => !around.includes(c))
      .map((c) => [c]),
  )('%s runs', (command) => {
    const run = spawnSync('bash', ['-c', command], { cwd: fileURLToPath(root), encoding: 'utf8' });
    expect(run.stderr.replace(/^npm warn.*\n/gm, '')).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).not.toBe('');
  });

  it('links to files that there are', () => {
    for (const [, target] of read(path).matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(existsSync(new URL(target ?? '', root)), target).toBe(true);
    }
  });
});

describe('the README', () => {
  it('has at most 150 lines', () =>
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150));

  it('names folders that there are', () => {
    for (const [, folder] of read('README.md').matchAll(/`([a-z]+(?:\/[a-z]+)*\/)`/g)) {
      expect(existsSync(new URL(folder ?? '', root)), folder).toBe(true);
    }
  });

  const questions = [...read('README.md').matchAll(/^\d\. `([^`]+)`$/gm)]
    .map((m) => m[1] ?? '')
    .filter((q) => !q.startsWith('npm'));

  it('offers five questions to try', () => expect(questions).toHaveLength(5));

  it.each(questions.map((q) => [q]))('"%s" is answered', (question) => {
    const { answer } = answerQuestion(
      question,
      { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' },
      house,
    );
    expect(answer.status).toBe('answered');
  });
});
