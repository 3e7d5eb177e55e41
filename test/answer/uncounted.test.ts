import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

describe("minutes that were told and are nobody's", () => {
  it.each([
    'paraffin 15 minutes, then cone stacking left handed 21 for reach',
    '20 min of dressing, wibbling for 18 min, how many units',
    '97110 20 minutes and 97140, units?',
  ])('nothing is counted before it is known: %j', (text) => {
    const { status, asks } = ask(text);
    expect(status).toBe('needs-input');
    expect(['activity', 'minutes']).toContain(asks[0]?.id);
  });

  it.each([
    '97110 20 minutes, 97140 15 minutes',
    'can I bill 97110 and 97140',
    '97110 and 97140 today',
    '98940-42',
  ])('an answer that stands is one: %j', (text) => expect(ask(text).status).toBe('answered'));
});
