import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/slack/plain-text/plain-text.ts';

const read = (text: string) => plainText(text, { botUserId: 'U0BOT' });

describe('what a person typed, from what Slack delivers', () => {
  it.each<[string, string, string]>([
    ['an ampersand', '97110 &amp; 97112', '97110 & 97112'],
    ['less than', 'under &lt;8 min', 'under <8 min'],
    ['more than', '97110 for &gt; 23 min', '97110 for > 23 min'],
    ['an entity that was typed', '&amp;lt;', '&lt;'],
    ['the bot’s mention in front', '<@U0BOT> 97110 20 min', '97110 20 min'],
    ['the bot’s mention with a name', '<@U0BOT|claimline> 97110', '97110'],
    ['the bot’s mention in the middle', 'hey <@U0BOT> 97110', 'hey 97110'],
    ['another person', '<@U0BOT> ask <@U0KIM> about 59', 'ask someone about 59'],
    ['a group of people', '<!subteam^S012|@coders> 97110', 'someone 97110'],
    ['a channel with its name', 'as in <#C012|coding-questions>', 'as in #coding-questions'],
    ['a channel without a name', 'as in <#C012>', 'as in a channel'],
    ['everybody here', '<!here> 97150 or 97110', '97150 or 97110'],
    ['a date', 'seen <!date^1792800000^{date_short}|Oct 24, 2026>', 'seen Oct 24, 2026'],
    ['codes taken for a telephone number', '<tel:9711097112|97110-97112> 25 min', '97110-97112 25 min'],
    ['a telephone number without label', '<tel:97110>', '97110'],
    ['an address of electronic mail', 'ask <mailto:a@example.org|a@example.org>', 'ask a@example.org'],
    ['a link with a label', 'see <https://example.org/x|the LCD>', 'see the LCD'],
    ['a bare link', 'see <https://example.org/x>', 'see https://example.org/x'],
    ['bold', '*97112* 25 min', '97112 25 min'],
    ['italics', '_group_ balance', 'group balance'],
    ['struck through', '~97110~ 97112 25 min', '97112 25 min'],
    ['bold italics', '*_97150_* and _*59*_', '97150 and 59'],
    ['bold beside punctuation', '(*97110*, *97112*)', '(97110, 97112)'],
    ['a code span', '`97140-59` with CMT', '97140-59 with CMT'],
    ['a code span keeps its stars', '`*97110*`', '*97110*'],
    ['a fence', '```97110 20\n97112 25```', '97110 20\n97112 25'],
    ['an emoji', ':wave: 97110 :muscle::skin-tone-3: 20 min', '97110 20 min'],
    ['an emoji at the end of a word that ends a sentence', 'thanks! :+1: :100:', 'thanks!'],
    ['hours of a clock', '1:10-1:35 97112', '1:10-1:35 97112'],
    ['hours of a clock, several', 'from 9:15:to 9:40:', 'from 9:15:to 9:40:'],
    ['minutes and a colon', '18 min: 97110, 97112: 20', '18 min: 97110, 97112: 20'],
    ['codes between colons', '97110:20 97112:15', '97110:20 97112:15'],
    ['times, with a star', '97110*2 and 97140*1', '97110*2 and 97140*1'],
    ['a product', '3*10 reps, 4*10 reps', '3*10 reps, 4*10 reps'],
    ['a star in front of a number', '97110 *2, 97112 *1', '97110 *2, 97112 *1'],
    ['an underscore in a word', 'a_b and c_d', 'a_b and c_d'],
    ['about so many minutes', '~20 min 97110, ~15 min 97112', '~20 min 97110, ~15 min 97112'],
    ['curly quotes', '“neuro re-ed” isn’t group', '"neuro re-ed" isn\'t group'],
    ['no-break spaces', '97110\u00a020\u202fmin', '97110 20 min'],
    ['zero-width spaces', '971\u200b10 20 min\ufeff', '97110 20 min'],
    ['bullets', '• 97110 20 min\n◦ 97112 15 min', '97110 20 min\n97112 15 min'],
    ['a numbered list', '1. 97110 20 min\n2. 97112 15 min', '97110 20 min\n97112 15 min'],
    ['a number that counts nothing', '20. then 97110', '20. then 97110'],
    ['a quotation', '&gt; 97110 denied\nwhy?', '97110 denied\nwhy?'],
    ['empty lines', 'a\n\n\n b ', 'a\nb'],
    ['a mention and nothing else', '<@U0BOT>', ''],
    ['brackets that are no token', '20 &lt; 23', '20 < 23'],
  ])('%s', (_, slackText, typed) => {
    expect(read(slackText)).toBe(typed);
  });

  it('leaves plain words and numbers as they are', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        expect(read(text)).toBe(text);
      }),
    );
  });

  it('is quick and never fails, whatever arrives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => typeof read(text) === 'string'),
    );
    for (const noise of ['*', '_', '~', '`', ':', '<', '<@', ':a', '* a ', '•\n']) {
      expect(typeof read(noise.repeat(40_000))).toBe('string');
    }
  });
});
