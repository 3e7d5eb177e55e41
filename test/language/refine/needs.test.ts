import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refine } from '../../../src/language/refine/refine.ts';
import { refiners } from '../../../src/language/refine/refiners.ts';
import { seeDraft } from '../../../src/language/see-draft.ts';
import { model } from '../model.ts';

const questions = readdirSync(new URL('../../questions/', import.meta.url))
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) =>
    readFileSync(new URL(`../../questions/${name}`, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Every step, whatever it says that it needs. */
const all = refiners.map(({ says, refine }) => ({ says, refine }));

/** Every question is read twice: on a machine that does much else this takes a while. */
const LONG = 300_000;

function expectSame(text: string): void {
  const seen = seeDraft(text, model, '2026-11-23');
  expect(refine(seen, refiners, model), text).toEqual(refine(seen, all, model));
}

describe('a step that is left out for want of what it needs', () => {
  it(
    'would have changed nothing in any question',
    () => {
      for (const text of questions) expectSame(text);
    },
    LONG,
  );

  it(
    'would have changed nothing in messages put together of parts of questions',
    () => {
      const part = fc.constantFrom(...questions.flatMap((text) => text.split(/(?<=[.,;?]) /)));
      const message = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
      fc.assert(fc.property(message, expectSame), { numRuns: 300 });
    },
    LONG,
  );

  it(
    'is left out of most messages',
    () => {
      const needed = questions.map((text) => {
        let woken = 0;
        const counted = refiners.map((step) => ({
          ...step,
          refine: (...given: Parameters<typeof step.refine>) => {
            woken += 1;
            return step.refine(...given);
          },
        }));
        refine(seeDraft(text, model), counted, model);
        return woken;
      });
      const median = needed.sort((a, b) => a - b)[needed.length >> 1] ?? 0;
      expect(median).toBeLessThan(refiners.length * 0.8);
    },
    LONG,
  );
});
