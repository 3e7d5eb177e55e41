import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { validateBlocks } from '../../src/blockkit/validate-blocks.ts';
import type { AskId } from '../../src/core/visit.ts';
import type { View } from '../../src/slack/button-value.ts';
import { line } from './door.ts';
import { drawn, show, shown } from './drawn.ts';
import { anyRequest } from './requests.ts';

describe('whatever an answer holds', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constant('<&> "long" ').map((s) => s.repeat(90)),
    fc.constant('🧠'.repeat(700)),
  );
  const code = fc.constantFrom('97110', '97112', '98941');
  const finding = fc.record({
    id: fc.constantFrom('units.cms', 'pair.row:97112+98941', 'x', 'edition.age'),
    level: fc.constantFrom('answer', 'warn', 'stop', 'info'),
    text,
    codes: fc.array(code, { maxLength: 2 }),
    layer: fc.constantFrom('national', 'payer', 'article', 'clinic'),
    source: fc.constantFrom('S', 'missing'),
  });
  const anyAnswer = fc.record({
    intent: fc.constantFrom('code-visit', 'check-pair', 'document', 'help', 'out-of-scope'),
    findings: fc.array(finding, { maxLength: 40 }),
    checklist: fc.array(fc.record({ text, code: fc.option(code, { nil: null }), source: fc.constant('S') }), {
      maxLength: 40,
    }),
    asks: fc.array(
      fc.record({
        id: fc.constantFrom<AskId>('payer', 'activity'),
        text: text.filter((t) => t.trim() !== ''),
        choices: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 90 }), { maxLength: 8 }),
      }),
      { maxLength: 3 },
    ),
    lines: fc.array(
      fc
        .record({ code: fc.option(code, { nil: null }), units: fc.option(fc.nat(8), { nil: null }) })
        .map((some) => line(some)),
      { maxLength: 14 },
    ),
    text: fc.oneof(
      text,
      text.map((t) => t.repeat(20)),
    ),
  });

  it.each<View>(['answer', 'why', 'checklist'])(
    'the view "%s" is one that Slack takes, under 3,000 characters',
    (view) => {
      fc.assert(
        fc.property(anyAnswer, anyRequest(), (more, request) => {
          const message = show(view, shown(more as Partial<Answer>, { request }));
          const words = drawn(message).filter((word) => !word.startsWith('['));
          expect(message.blocks.length === 0 ? [] : validateBlocks(message.blocks)).toEqual([]);
          expect(words.join('\n').length).toBeLessThan(3000);
          expect(message.text.length).toBeGreaterThan(0);
          expect(message.text.length).toBeLessThanOrEqual(4000);
          expect(words.join().replace(/&(amp|lt|gt);/g, '')).not.toMatch(/[<>]|&(?!…)[a-z]+;/);
        }),
        { numRuns: 150 },
      );
    },
  );
});
