import { describe, expect, it } from 'vitest';
import { validateBlocks } from '../../src/blockkit/validate-blocks.ts';
import { checkBlocks } from '../../src/sandbox/server/blocks/check-blocks.ts';
import { payloads } from './payloads.ts';

/** The two share no code: each was written from Slack's own pages, so a mistake of one shows here. */
describe('what leaves the bot, and what the stand-in for Slack takes', () => {
  const all = payloads();

  it('are judged alike on every payload, right and wrong', () => {
    const judged = all.map(({ name, blocks }) => ({
      name,
      ours: validateBlocks(blocks).map((problem) => problem.at),
      theirs: checkBlocks(blocks),
    }));
    expect(judged.filter(({ ours, theirs }) => (ours.length === 0) !== (theirs.length === 0))).toEqual([]);
    const right = judged.filter(({ ours }) => ours.length === 0).length;
    expect(all.length).toBeGreaterThan(200);
    expect(right).toBeGreaterThan(40);
    expect(all.length - right).toBeGreaterThan(100);
  });

  it('name the same place where one block has one fault', () => {
    const far = all.flatMap(({ name, blocks }) => {
      const [ours, ...more] = validateBlocks(blocks);
      const [theirs, ...others] = checkBlocks(blocks);
      if (!ours || !theirs || more.length + others.length > 0) return [];
      const pointer = /\[json-pointer:\/blocks(.*)\]/.exec(theirs)?.[1] ?? '';
      // Of a key too many or missing Slack names the object, and the key in words.
      return ours.at.startsWith(pointer) ? [] : [{ name, ours: ours.at, theirs }];
    });
    expect(far).toEqual([]);
  });
});
