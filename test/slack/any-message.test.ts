import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { validateBlocks } from '../../src/blockkit/validate-blocks.ts';
import type { AskId } from '../../src/core/visit.ts';
import { views } from '../../src/slack/carried/button-value.ts';
import type { Message } from '../../src/slack/messages/blocks/message.ts';
import { line } from './door.ts';
import { buttonsIn, show, shown, visibleIn } from './drawn.ts';
import { anyRequest } from './requests.ts';

/** The words of a message that Slack reads as markup. */
const markedUp = ({ blocks }: Message): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'section') return block.text?.text ?? [];
    return block.type === 'context' ? block.elements.flatMap((e) => ('text' in e ? e.text : [])) : [];
  });

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

  it.each(views)('the view "%s" is one that Slack takes, under 3,000 characters', (view) => {
    fc.assert(
      fc.property(anyAnswer, anyRequest(), (more, request) => {
        const message = show(view, shown(more as Partial<Answer>, { request }));
        // Only words that are marked up are escaped; a link is markup of our own.
        const words = markedUp(message).map((word) => word.replace(/<https:[^|]*\|([^>]*)>/g, '$1'));
        expect(message.blocks.length === 0 ? [] : validateBlocks(message.blocks)).toEqual([]);
        expect(visibleIn(message)).toBeLessThan(3000);
        expect(buttonsIn(message)).toBeLessThanOrEqual(5);
        expect(message.text.length).toBeGreaterThan(0);
        expect(message.text.length).toBeLessThanOrEqual(4000);
        expect(words.join().replace(/&(amp|lt|gt);/g, '')).not.toMatch(/[<>]|&(?!…)[a-z]+;/);
      }),
      { numRuns: 150 },
    );
  });
});
