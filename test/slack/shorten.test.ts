import { describe, expect, it } from 'vitest';
import { heading, item, plain } from '../../src/slack/messages/words/line.ts';
import { shorten } from '../../src/slack/messages/words/shorten.ts';

const words = (lines: { lead?: string; text: string }[]) => lines.map(({ lead = '', text }) => lead + text);
const long = 'x'.repeat(60);

describe('a paragraph that is too long', () => {
  it('keeps no heading of which nothing is left, and counts items alone', () => {
    const paragraph = [heading('First:'), item(long), heading('Second:'), item(long), item(long)];
    const [short] = shorten([paragraph], 100);
    expect(words(short ?? [])).toEqual(['First:', `• ${long}`, '… and 2 more']);
  });

  it('keeps its first line, whatever it is', () => {
    const [short] = shorten([[heading('First:'), item(long), item(long)]], 20);
    expect(words(short ?? [])).toEqual(['First:', '… and 2 more']);
  });

  it('that fits is left alone', () => {
    expect(shorten([[plain('a'), plain('b')]], 100)).toEqual([[plain('a'), plain('b')]]);
  });
});
