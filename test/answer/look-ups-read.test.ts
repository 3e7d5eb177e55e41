import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

it('what several codes ask for in the same words is counted once, as the button counts it', () => {
  const { text, checklist } = ask('97112 20 min and 97140 15 min with 98940');
  const each = new Set(checklist.map((item) => item.text));
  expect(each.size).toBeLessThan(checklist.length);
  expect(text).toContain(`and ${each.size - 3} more`);
});

describe('a look-up', () => {
  it('of what the note must show for a modifier says that, and not what every note must show', () => {
    const { text, checklist } = ask('what do I document for modifier 59');
    expect(text).toMatch(/^What the note must show for 59: 4 points\./);
    expect(checklist.every((item) => item.text.startsWith('59: '))).toBe(true);
  });

  it('of a code names those together that are chosen for one reason', () => {
    expect(ask('tell me about 97035').text).toContain(
      '97032 or 97014 instead when a combination unit gave both',
    );
  });

  it('of a denial says what of this visit it is about before what holds of every visit', () => {
    const { text } = ask('denied CO-97 on 97140 with 98941');
    expect(text.indexOf('On this visit:')).toBeGreaterThan(0);
    expect(text.indexOf('On this visit:')).toBeLessThan(text.indexOf('Check first:'));
  });
});
