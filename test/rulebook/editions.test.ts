import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ClaimlineError } from '../../src/errors.ts';
import { atHand } from '../../src/importer/at-hand.ts';
import { importPairs } from '../../src/importer/import-pairs.ts';
import { furnish } from '../../src/open-house.ts';
import { editionsFolder, editionsMark } from '../../src/rulebook/editions/editions-folder.ts';
import { unpackImported } from '../../src/rulebook/editions/unpack-imported.ts';
import { downloads } from '../importer/published.ts';
import { house } from '../support/house.ts';
import { ruleSet } from '../support/rule-set.ts';

const { path, quarter } = downloads();
const folder = editionsFolder(path('data'));
const inside = (name: string) => path(`data/editions/2026q4/${name}`);

beforeAll(async () => {
  const files = await quarter('q4');
  const asked = { files, quarter: null, excerpt: false, acceptLost: false, told: () => {} };
  await importPairs(asked, atHand(folder, ruleSet, '2026-11-23'));
});

/** Does something to a file of the edition, looks, and puts the file back. */
async function changed<T>(
  name: string,
  change: (text: string) => string,
  look: () => Promise<T>,
): Promise<T> {
  const before = readFileSync(inside(name), 'utf8');
  expect(change(before)).not.toBe(before);
  writeFileSync(inside(name), change(before));
  try {
    return await look();
  } finally {
    writeFileSync(inside(name), before);
  }
}

const table = () => readdirSync(inside('.')).find((name) => name.startsWith('ptp-')) ?? '';
const refusal = async () => {
  const error = await furnish(house, path('data')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ClaimlineError);
  return String(error);
};

describe('an imported edition', () => {
  it('is the same, to the byte, as packed by its import and as read from its tables', async () => {
    const packed = await furnish(house, path('data'));
    expect(unpackImported(folder)).toHaveLength(1);
    const read = await changed(
      'packed.json',
      () => '{"files":',
      () => {
        expect(unpackImported(folder)).toBeNull();
        return furnish(house, path('data'));
      },
    );
    expect(JSON.stringify(packed.ruleSet)).toBe(JSON.stringify(read.ruleSet));
  });

  it('leaves the rules that ship as they are, and the house where there is none', async () => {
    const before = JSON.stringify(house.ruleSet.editions);
    await furnish(house, path('data'));
    expect(JSON.stringify(house.ruleSet.editions)).toBe(before);
    expect(await furnish(house, path('nothing'))).toBe(house);
  });

  it('is refused by its sum when one figure of a table was changed, however it is packed', async () => {
    const said = await changed(
      table(),
      (text) => text.replace(/,\*,1$/m, ',*,0'),
      () => refusal(),
    );
    expect(said).toMatch(
      /data\/editions\/2026q4\/edition\.yml:\d+ pairs\.sha256: .*is another file than the one/,
    );
  });

  it.each([
    [
      'a source that is listed nowhere',
      /source: NCCI_PTP_2026Q4/,
      'source: NOWHERE',
      /pairs\.source: "NOWHERE" is listed neither/,
    ],
    [
      'the name of another quarter',
      'id: 2026q4',
      'id: 2026q3',
      /:\d+ id: "2026q3" stands in a folder of another name/,
    ],
    ['a quarter that is none', 'id: 2026q4', 'id: autumn', /:\d+ id: expected a quarter like 2026q4/],
    [
      'a table outside its folder',
      /file: ptp/,
      'file: ../ptp',
      /pairs\.file: expected the name of a file beside/,
    ],
    ['covered codes without pairs', /^pairs:/m, 'parts:', /parts: this key is unknown here/],
  ])('is refused with %s', async (_, from, to, said) => {
    expect(
      await changed(
        'edition.yml',
        (text) => text.replace(from, to),
        () => refusal(),
      ),
    ).toMatch(said);
  });

  it('is refused without its table', async () => {
    const name = table();
    const text = readFileSync(inside(name), 'utf8');
    rmSync(inside(name));
    expect(await refusal()).toMatch(
      /pairs\.file: there is no data\/editions\/2026q4\/ptp-|there is no .*\/ptp-/,
    );
    writeFileSync(inside(name), text);
  });

  it('has a mark that changes when edition.yml does, and with nothing else', async () => {
    const mark = editionsMark(folder);
    expect(editionsMark(folder)).toBe(mark);
    expect(editionsMark(editionsFolder(path('nothing')))).toBe('');
    await changed(
      'edition.yml',
      (text) => `${text}# more\n`,
      async () => {
        expect(editionsMark(folder)).not.toBe(mark);
      },
    );
  });
});
