import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

const forbidden: [folder: string, target: string][] = [
  ['src/core', '../language/words/tokens.ts'],
  ['src/core/steps', '../../answer/house.ts'],
  ['src/core/units', 'node:fs'],
  ['src/core', 'zod'],
  ['src/rulebook', '../language/words/tokens.ts'],
  ['src/rulebook/editions', '../../language/words/tokens.ts'],
  ['src/rulebook/editions', '../../importer/import-pairs.ts'],
  ['src/importer', '../cli/rules/import.ts'],
  ['src/importer', '../language/words/tokens.ts'],
  ['src/core/pairs', '../../importer/quarter.ts'],
  ['src/language', '../answer/house.ts'],
  ['src/language/slots', '../../slack/desk/door.ts'],
  ['src/language', 'natural'],
  ['src/answer', '../slack/desk/door.ts'],
  ['src/answer/words', '../../rulebook/index.ts'],
  ['src/blockkit', '../core/visit.ts'],
  ['src/blockkit/blocks', '../../core/visit.ts'],
  ['src/privacy', '../core/visit.ts'],
  ['src/slack', '../sandbox/sandbox.ts'],
  ['src/slack/messages', '../../rulebook/index.ts'],
  ['src/slack/carried', '../messages/message.ts'],
  ['src/slack/desk', '../../delivery/drain.ts'],
  ['src/slack/messages/parts', '../../sending/tell.ts'],
  ['src/slack/sending', '../presses/pressed.ts'],
  ['src/slack/questions', '../views/open-view.ts'],
  ['src/slack/views/home', '../../listeners/index.ts'],
  ['src/clinic', '../slack/desk/door.ts'],
  ['src/clinic', '../answer/answer.ts'],
  ['src/delivery', '../answer/house.ts'],
  ['src/sandbox', '../core/visit.ts'],
  ['src/sandbox/server', '../../slack/manifest.ts'],
  ['src/sandbox/page', '../../answer/house.ts'],
  ['src/sandbox/server', '@slack/web-api'],
];

const allowed: [folder: string, target: string][] = [
  ['src/core/steps', '../visit.ts'],
  ['src/rulebook', '../core/rule-set.ts'],
  ['src/importer', '../rulebook/read-edition.ts'],
  ['src/language/slots', '../../core/visit.ts'],
  ['src/answer/words', '../../core/visit.ts'],
  ['src/clinic', '../store/defaults.ts'],
  ['src/slack/messages', '../../answer/answer.ts'],
  ['src/slack/messages', '../carried/course.ts'],
  ['src/slack/presses', '../sending/tell.ts'],
  ['src/blockkit/blocks', '../limits.ts'],
  ['src/sandbox/server', '../sandbox.ts'],
];

/** Files with one import each, planted in a house that is empty otherwise, under our own settings. */
describe('the walls between rooms', () => {
  const house = mkdtempSync(join(tmpdir(), 'walls-'));
  const nameOf = (kind: string, index: number) => `${kind}-${index}.ts`;
  let refused: string[] = [];

  beforeAll(() => {
    const settings = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(house, 'biome.json'), JSON.stringify({ ...settings, vcs: { enabled: false } }));
    for (const [kind, list] of [
      ['forbidden', forbidden],
      ['allowed', allowed],
    ] as const) {
      list.forEach(([folder, target], index) => {
        const path = join(house, folder, nameOf(kind, index));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, `import '${target}';\n`);
      });
    }
    const run = spawnSync(
      join(root, 'node_modules/.bin/biome'),
      ['lint', '--reporter=github', '--max-diagnostics=none', '--only=style/noRestrictedImports', '.'],
      { cwd: house, encoding: 'utf8' },
    );
    const lines = `${run.stdout}${run.stderr}`
      .split('\n')
      .filter((line) => line.includes('noRestrictedImports'));
    refused = lines.flatMap((line) => /((?:forbidden|allowed)-\d+\.ts)/.exec(line)?.[1] ?? []);
  });

  afterAll(() => rmSync(house, { recursive: true }));

  it.each(forbidden.map(([folder, target], index) => [folder, target, index] as const))(
    '%s may not import %s',
    (_folder, _target, index) => {
      expect(refused).toContain(nameOf('forbidden', index));
    },
  );

  it.each(allowed.map(([folder, target], index) => [folder, target, index] as const))(
    '%s may import %s',
    (_folder, _target, index) => {
      expect(refused).not.toContain(nameOf('allowed', index));
    },
  );
});
