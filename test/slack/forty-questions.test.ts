import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { validateBlocks } from '../../src/blockkit/validate-blocks.ts';
import { checkBlocks } from '../../src/sandbox/server/blocks/check-blocks.ts';
import { views } from '../../src/slack/carried/button-value.ts';
import type { Place, Shown } from '../../src/slack/messages/shown/shown.ts';
import { viewMessage } from '../../src/slack/messages/view-message.ts';
import { house } from '../support/house.ts';
import { buttonsIn, outlined, visibleIn } from './drawn.ts';

/** What a clinic asks, of every intent. */
const questions = [
  'group balance training 25 minutes with CMT',
  '97112 20 min with 98940',
  'ther ex 30 min and manual 15, united',
  'we adjusted 3 regions and did 15 min of massage on the low back',
  '97110 16 min by the assistant, medicare, physical therapist',
  '98941 medicare maintenance',
  'stim and ultrasound 8 min each, then 98940',
  'exam for a new patient plus 98941',
  '97110, 97112, 97116, 97140, 97530 and 97535, 15 min each, with 98942 and 97012',
  '97110 25 min and 97140 13 min for aetna, how many units',
  'how many units is 97110 38 min and 97530 12 min',
  '7 min of 97110 and 7 min of 97112, how many units?',
  'units for 53 minutes of 97110, medicare, PT bills',
  'how many units for 22 min of 97150',
  'can i bill 97140 with 98941?',
  'can 97124 go with 97140 on the same day',
  'is 97012 ok with 98940',
  'can we bill 99213 and 98941 together',
  'can 97530 and 97116 be billed together',
  'which modifier do I need for 97112 with 98940?',
  'does 98941 need AT for medicare',
  'when do I use GP',
  'do I put 59 on 97530 with 98941',
  'what has to be in the note for 97530?',
  'documentation for 98941',
  'what do I need to document for 97140 and 97112',
  '97110 or 97530?',
  'what is the difference between 97112 and 97110',
  '59 or XS?',
  'tell me about 97035',
  'what is 97014',
  'what does 98943 mean',
  'does medicare cover 97140 from a chiropractor',
  'what are the rules of UHC for therapy',
  'does cigna pay 97110',
  'denied CO-97 on 97140 with 98941',
  'we got a CO-4 denial for 97112',
  'what can you do',
  'thank you',
  'what do you charge for 97110',
  'which icd-10 code for low back pain',
  'something about the thing from yesterday 97110',
  'thing with claim and humana',
];

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;

function shownFor(question: string, place: Place): Shown {
  const { answer, request } = answerQuestion(question, context, house);
  return { answer, request, context, ruleSet: house.ruleSet, place, changed: null };
}

describe('forty questions of all intents', () => {
  it('are laid out as they were seen and found good', async () => {
    const pages = questions.map((question) => {
      const shown = shownFor(question, 'channel');
      const outline = outlined(viewMessage('answer', shown));
      return [`# ${question}`, `(${shown.answer.intent})`, ...outline].join('\n');
    });
    await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot('./forty-questions.txt');
  });

  it('ask for every intent', () => {
    const intents = new Set(questions.map((question) => shownFor(question, 'channel').answer.intent));
    expect([...intents].sort()).toEqual([
      'check-pair',
      'code-visit',
      'compare-codes',
      'count-units',
      'denial',
      'document',
      'explain-code',
      'find-modifier',
      'help',
      'out-of-scope',
      'payer-rules',
      'small-talk',
    ]);
  });

  it.each(questions)(
    '%s: every side is one that Slack takes, under 3,000 characters and five buttons',
    (question) => {
      for (const place of ['channel', 'direct', 'only-asker', 'only-asker-direct'] as const) {
        const shown = shownFor(question, place);
        for (const view of views) {
          const message = viewMessage(view, shown);
          expect(validateBlocks(message.blocks)).toEqual([]);
          expect(checkBlocks(message.blocks)).toEqual([]);
          expect(visibleIn(message)).toBeLessThan(3_000);
          expect(buttonsIn(message)).toBeLessThanOrEqual(5);
          expect(message.text).not.toBe('');
        }
      }
    },
  );
});
