import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Clock } from '../../src/sandbox/server/workspace/clock.ts';
import { typed, typedAfterCommand } from '../../src/sandbox/server/workspace/typed.ts';
import { Workspace } from '../../src/sandbox/server/workspace/workspace.ts';
import { written } from '../../src/sandbox/server/workspace/written.ts';

const workspace = new Workspace('Claimline', new Clock(Date.now));

describe('what fingers type, as Slack stores it', () => {
  it.each([
    ['@Claimline 97110', '<@U0CLAIM001> 97110'],
    ['hi @claimline, and @dana', 'hi <@U0CLAIM001>, and <@U0DANA0001>'],
    ['@nobody', '@nobody'],
    ['rom < 90 & strength > 3', 'rom &lt; 90 &amp; strength &gt; 3'],
    ['&amp;', '&amp;amp;'],
    ['see https://cms.gov/a?b=1&c=2.', 'see <https://cms.gov/a?b=1&amp;c=2>.'],
    ['dana@lakeside.example', '<mailto:dana@lakeside.example|dana@lakeside.example>'],
    ['ask in #front-desk', 'ask in <#C0FRONT001|front-desk>'],
    ['#59 or #nowhere', '#59 or #nowhere'],
  ])('%s → %s', (text, stored) => {
    expect(typed(text, workspace)).toBe(stored);
  });

  it('never leaves a bare sign outside a link', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const outside = typed(text, workspace).replace(/<(?:[@#]|https?:|mailto:)[^<>]*>/g, '');
        expect(outside).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      }),
    );
  });
});

describe('what is typed after a command', () => {
  it.each([
    [false, '97110 by @dana & co', '97110 by @dana &amp; co'],
    [true, '97110 by @dana in #front-desk', '97110 by <@U0DANA0001|dana> in <#C0FRONT001|front-desk>'],
  ])('with should_escape %s: %s → %s', (escapes, text, sent) => {
    expect(typedAfterCommand(text, escapes, workspace)).toBe(sent);
  });
});

describe("a bot's text, as Slack stores it", () => {
  it('is stable: storing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(written(written(text))).toBe(written(text));
      }),
    );
  });
});

describe('the ts of a message', () => {
  it('is never given twice, also where the clock stands still or goes back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1_600_000_000_000, max: 1_600_000_000_003 })), (times) => {
        let at = 0;
        const clock = new Clock(() => times[at++] ?? 0);
        const given = times.map(() => clock.ts());
        expect(new Set(given).size).toBe(times.length);
        expect([...given].sort()).toEqual(given);
      }),
    );
  });
});
