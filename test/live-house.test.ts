import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AskerContext } from '../src/answer/answer.ts';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { ClaimlineError } from '../src/errors.ts';
import { atHand } from '../src/importer/at-hand.ts';
import { importPairs } from '../src/importer/import-pairs.ts';
import { readQuarter } from '../src/importer/quarter.ts';
import { type LiveHouse, liveHouse } from '../src/live-house.ts';
import { createLog } from '../src/ops/log.ts';
import { editionsFolder } from '../src/rulebook/editions/editions-folder.ts';
import { setUpDesk } from '../src/set-up-desk.ts';
import { openSqlite } from '../src/store/sql/open-sqlite.ts';
import { downloads, sample, shippedRows } from './importer/published.ts';
import { house } from './support/house.ts';
import { ruleSet } from './support/rule-set.ts';

const { path, quarter } = downloads();
const context: AskerContext = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' };
const dataDir = path('data');

let lines: string[];
let live: LiveHouse;
const open = async () => {
  const log = createLog('info', { write: (line) => void lines.push(line) });
  live = await liveHouse(house, dataDir, log, 60_000);
  return { live, log };
};
beforeEach(() => {
  lines = [];
});
afterEach(() => {
  live.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Imports a quarter in which 98941 and 97112 have this indicator. */
async function imported(indicator: 0 | 1): Promise<void> {
  const pairs = shippedRows.map((row) =>
    row.column1 === '98941' && row.column2 === '97112' ? { ...row, indicator } : row,
  );
  await importPairs(
    {
      files: await quarter(`of-${indicator}`, { pairs }),
      quarter: null,
      excerpt: false,
      acceptLost: false,
      told: () => {},
    },
    atHand(editionsFolder(dataDir), ruleSet, context.today),
  );
}

const ask = () => {
  const { answer } = answerQuestion('can I bill 97112 with 98941?', context, live);
  return `${answer.verdict} by ${answer.pairs[0]?.edition}`;
};

describe('a running bot', () => {
  it('takes up what is imported, replaced and taken away, with a line in the log', async () => {
    await open();
    expect(ask()).toBe('allowed-with-modifier by 2024q3');
    await imported(0);
    expect(ask()).toBe('allowed-with-modifier by 2024q3');
    await live.look();
    expect(ask()).toBe('not-allowed by 2026q4');
    await imported(1);
    await live.look();
    expect(ask()).toBe('allowed-with-modifier by 2026q4');
    rmSync(dataDir, { recursive: true });
    await live.look();
    expect(ask()).toBe('allowed-with-modifier by 2024q3');
    expect(lines.filter((line) => line.includes('editions taken up'))).toHaveLength(3);
  });

  it('says the source and the age of what answers now', async () => {
    await open();
    const about = () => answerQuestion('can I bill 97112 with 98941?', context, live).answer;
    expect(about().findings.map(({ id }) => id)).toContain('edition.age');
    await imported(1);
    await live.look();
    expect(about().findings.map(({ id }) => id)).not.toContain('edition.age');
    expect(about().sources).toContainEqual(
      expect.objectContaining({ id: 'NCCI_PTP_2026Q4', edition: '2026' }),
    );
  });

  it('hands the desk the rules that the answer was made by', async () => {
    const { log } = await open();
    const desk = setUpDesk(live, await openSqlite(null), log);
    await imported(1);
    await live.look();
    expect(desk.ruleSet).toBe(live.ruleSet);
    expect(desk.door.ask('can I bill 97112 with 98941?', context, null).answer.pairs[0]?.edition).toBe(
      '2026q4',
    );
  });

  it('refuses a damaged edition with file and line in the log, once, and answers on as before', async () => {
    await open();
    await imported(0);
    await live.look();
    writeFileSync(path('data/editions/2026q4/edition.yml'), 'id: 2026q4\n');
    await live.look();
    await live.look();
    expect(ask()).toBe('not-allowed by 2026q4');
    const refused = lines.filter((line) => line.includes('EDITION_REFUSED'));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(/data\/editions\/2026q4\/edition\.yml:1/);
  });

  it('does not start on a damaged edition, and says file, line and what was expected', async () => {
    await open();
    await imported(0);
    writeFileSync(path('data/editions/2026q4/edition.yml'), 'id: 2026q4\nlabel: 2026Q4\n');
    const error = await open().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ClaimlineError);
    expect(String(error)).toMatch(
      /data\/editions\/2026q4\/edition\.yml:\d+ asOf: is missing: expected a date/,
    );
  });

  it('looks by itself, as often as it was told to', async () => {
    const log = createLog('silent');
    live = await liveHouse(house, dataDir, log, 10);
    await imported(0);
    for (let waited = 0; ask() !== 'not-allowed by 2026q4' && waited < 200; waited += 1) await pause(10);
    expect(ask()).toBe('not-allowed by 2026q4');
  });

  it('takes an excerpt for what it is: its rows hold, all else is unknown', async () => {
    await open();
    await importPairs(
      {
        files: [sample('sample-ptp.txt')],
        quarter: readQuarter('2026q4'),
        excerpt: true,
        acceptLost: false,
        told: () => {},
      },
      atHand(editionsFolder(dataDir), ruleSet, context.today),
    );
    await live.look();
    expect(ask()).toBe('unknown by 2026q4');
    expect(answerQuestion('can I bill 97112 with 98940?', context, live).answer.verdict).toBe(
      'allowed-with-modifier',
    );
  });
});
