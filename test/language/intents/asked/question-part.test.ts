import { describe, expect, it } from 'vitest';
import { questionPart } from '../../../../src/language/intents/asked/question-part.ts';
import { tokenize } from '../../../../src/language/words/tokens.ts';
import { ask } from '../../model.ts';

/** The words of the sentence that asks; null where none stands out. */
const part = (text: string): string | null => {
  const tokens = tokenize(text);
  const span = questionPart(tokens);
  return span && text.slice(tokens[span.from]?.from, tokens[span.to - 1]?.to);
};

describe('the sentence that asks', () => {
  it.each([
    ['He had surgery. We did 15 min manual. does uhc want GP on it?', 'does uhc want GP on it?'],
    ['Is this covered? He has humana.', 'Is this covered?'],
    [
      'They want a form?? for the adjustment what modifier goes on',
      'for the adjustment what modifier goes on',
    ],
    ['she did gait. so what do we bill', 'so what do we bill'],
    ['We did 97140 with an adjustment. ok?', 'We did 97140 with an adjustment. ok?'],
    ['97110 and 97112 under part b, what gets added. thx!', '97110 and 97112 under part b, what gets added.'],
  ])('of %j is %j', (text, asked) => expect(part(text)).toBe(asked));

  it.each(['ther ex 15, manual 10', 'did 1.5 hours of work hardening', 'He fell. We did gait.', ''])(
    'is not there in %j',
    (text) => expect(part(text)).toBeNull(),
  );

  it.each([
    ['The front desk cancelled her next appointment. Can 97140 be billed with 98941?', 'check-pair'],
    ['We did 97110 for 30 minutes. How much will aetna reimburse?', 'out-of-scope'],
    ['Our auditor is coming. What has to be in the note for 97112?', 'document'],
    ['They denied it last year. What is 97535?', 'explain-code'],
    ["doc's note just says adjusted ribs", 'code-visit'],
    ['her note only says CMT', 'code-visit'],
    ['te 20, manual 15. can you price.. i mean unit this', 'code-visit'],
    ['TE 12, had to stop because his BP went nuts, then TE another 9. joint mobs 16', 'code-visit'],
    ['is it safe to do TE with bp 190/110', 'out-of-scope'],
    ['manual 15 on pt with recent fracture, safe', 'out-of-scope'],
    ['TE 15, BP 190/110, ok to continue', 'out-of-scope'],
    ['traction 10 min osteoporosis, safe or not', 'out-of-scope'],
    ['cancelled the massage, adjusted neck and T', 'code-visit'],
    ['cancelled the massage', 'out-of-scope'],
    ['what does the note need for adjusted ribs', 'document'],
    ['PT did 97161, MD 99203, will the table allow those two', 'check-pair'],
  ])('decides what is wanted: %j is %s', (text, intent) => expect(ask(text).intent).toBe(intent));
});
