import { describe, expect, it } from 'vitest';
import { loadIntents } from '../../src/language/intents/load-intents.ts';
import { ask } from './model.ts';

describe('what is wanted', () => {
  it.each([
    ['ther ex 25 min', 'code-visit'],
    ['adjusted 3 regions, manual 15', 'code-visit'],
    ['97112 22 min how many units', 'count-units'],
    ['occiput, l5, both ilia, t7 all adjusted', 'code-visit'],
    ['98943 x3 for both wrists and an ankle?', 'count-units'],
    ['VA vet used up all the visits on her referral, doc wants more. can we keep billing', 'payer-rules'],
    // Units without the minutes that make them.
    ['97110 x3 97140 x1, looks right?', 'count-units'],
    ['97116 2 units ok?', 'count-units'],
    ['98941 x1 97140 x1 ok?', 'check-pair'],
    ['how many units does 53 min make', 'count-units'],
    ['units of 97110 allowed?', 'count-units'],
    ['explain the 8 minute rule', 'count-units'],
    ['can 97530 be billed with 97140', 'check-pair'],
    ['98941 and 97140 same day ok', 'check-pair'],
    ['does 97140 need a 59 modifier', 'find-modifier'],
    ['signed ABN in the chart, medicare maintenance. what goes on 98941?', 'find-modifier'],
    ['she is over the cap now. what do we add to 97110', 'find-modifier'],
    ['what goes on the claim, 97110 20 and 97140 12', 'code-visit'],
    ['when do I use modifier 25', 'find-modifier'],
    ['which gets the 59, 97112 or 98941', 'find-modifier'],
    ['how do I document 97112', 'document'],
    ['97150 checklist', 'document'],
    ['how do I document 97112 so that it is not denied', 'document'],
    ['difference between 97110 and 97530', 'compare-codes'],
    ['97124 vs 97140', 'compare-codes'],
    ['97140 w/ 98940 diff areas?', 'check-pair'],
    ['97140/98941 diff regions', 'check-pair'],
    ['we adjusted and then stretched him. 98941 plus 97110?', 'check-pair'],
    ['chart has neck and low back adjusted, which cmt', 'code-visit'],
    ['pt had a new knee referral, 97110 20 min, what do we charge out', 'code-visit'],
    ['98942 + 97124 same spot, diff dx', 'check-pair'],
    ['98941 and 97110 but for different goals ok?', 'check-pair'],
    ['does humana go by the 8 minute rule', 'payer-rules'],
    ['is molina midpoint rule or 8 minute rule', 'payer-rules'],
    ['how does the 8 minute rule work', 'count-units'],
    ['bike 12 min while I was charting, then gait 15', 'code-visit'],
    ['minutes needed for 3 units?', 'count-units'],
    ['6 units is how many minutes', 'count-units'],
    ['can a PTA sign the recertification', 'document'],
    ['XS or GP first on 97140?', 'find-modifier'],
    ['how do I prove 97530 was not 97110', 'document'],
    ['most units of 97112 per day', 'explain-code'],
    ['do eval charges count toward the cap', 'payer-rules'],
    ['what is 97535', 'explain-code'],
    ['is 97035 timed', 'explain-code'],
    ['does uhc require GP', 'payer-rules'],
    ['97140 denied with 98941', 'denial'],
    ['my claim was rejected for missing GP', 'denial'],
    ['97530 with 97110, united, 59 yes or no', 'find-modifier'],
    ['era code 45 on every line of cigna', 'denial'],
    ['note code M80 on the gait line, gait 15, exercises 15, only one was paid', 'denial'],
    ['carrier says 97124 is incidental to 98940', 'denial'],
    ['what do I chart for stim left unattended', 'document'],
    ['which proof for 59 belongs in the note, 97140 and 98940', 'document'],
    ['her secondary must pay, so exercises go to part b. which modifiers', 'find-modifier'],
    ['98942 for medicare, maintenance, abn signed and scanned', 'find-modifier'],
    ['is 97016 something that humana covers', 'payer-rules'],
    ['97124 - GX + what else for part b', 'find-modifier'],
    ['help', 'help'],
    ['thanks!', 'small-talk'],
    ['hello', 'small-talk'],
  ])('%j is %s', (text, intent) => expect(ask(text)).toMatchObject({ intent, sure: true }));

  it.each([
    'how much does medicare pay for 97110',
    'what is the allowed amount for 98941',
    'which icd 10 code for neck pain',
    'does the patient have any visits left on her plan',
    'what is his copay',
    'who is at the front desk at 4',
    'reschedule my 2 pm',
    'how do I perform an adjustment of the atlas',
    'what are the benefits of massage guns',
    'does dry needling hurt',
    'how do I code a knee injection',
    'can I bill 20610',
    'how do I bill 36415',
    'please order more foam rollers',
    'we need new ultrasound heads',
    'anyone seen the gel for the ultrasound',
    'out of kt tape again',
    'remind me to ring Cigna',
    'call humana on monday',
    'what settings for the laser on a tendon',
    'how many weeks of care for a disc',
    'what is the timely filing limit for cigna',
    'who won the game last night',
    'I hate my boss, should I quit',
    'what is a good salary for a new grad',
    'sutures of a superficial wound',
    'the pulmonologist spent 35 min with the patient',
    'tell me a joke',
  ])('declines %j', (text) => expect(ask(text)).toMatchObject({ intent: 'out-of-scope', sure: true }));

  it.each(['asdf qwer zxcv', ''])('declines nothing where it could read nothing: %j', (text) =>
    expect(ask(text)).toMatchObject({ intent: 'help', sure: false }),
  );

  it.each([
    'out of time today, manual 10 min only',
    'we ran out of bands so did squats 12 min',
    'remind me what 97116 is',
    'remind me when KX goes on',
    'what do I ask when I call aetna tomorrow',
    'ther ex 20 min, she had an MRI last week',
    'patient was late for her appointment, manual 15 and TE 20',
    'my boss says 97140 and 98941 cannot be billed together',
    '97110 20 min and how much does it pay',
    'is 97140 denied because of the referral',
    'new patient exam with an adjustment and estim',
  ])('keeps what is ours although another desk is named: %j', (text) =>
    expect(ask(text).intent).not.toBe('out-of-scope'),
  );

  it('reads most examples of intents/ as the intent that they stand for', () => {
    const files = loadIntents(new URL('../../intents/', import.meta.url), [], []);
    const examples = files.flatMap(({ intent, examples: texts }) => texts.map((text) => ({ text, intent })));
    const right = examples.filter(({ text, intent }) => ask(text).intent === intent);
    expect(right.length / examples.length).toBeGreaterThan(0.85);
  });
});

describe('a line that was not paid', () => {
  it.each([
    ['98941 and 97140 was not paid', 'denial'],
    ['97140 not paid', 'denial'],
    ['97530 wasnt paid by uhc', 'denial'],
    ['97110 20 min, patient not paid yet', 'code-visit'],
    ['98941 and 97140', 'check-pair'],
    ['97110 and 97530, do they clash?', 'check-pair'],
    ['PT re-eval because she fell, redid the plan of care. which code', 'code-visit'],
    ['my timed minutes come to 44, how many units', 'count-units'],
    [
      'yoga balance circle, five guys at once for the whole 40 minutes, I stay in the room. units each?',
      'count-units',
    ],
    ['went over the therapy cap last week. what do we add to his lines', 'find-modifier'],
    ['can 52 go on a 6 minute 97035', 'code-visit'],
    ['gait with mod assist 15 min', 'code-visit'],
    ["doc's note says adjusted C4, T6. which cmt", 'code-visit'],
    ['97129 / 97130 which when', 'compare-codes'],
    ['how often do we clean the hydrocollator', 'out-of-scope'],
    ['dx pointers, how do we point the 97140 line with 98940', 'document'],
    ['explain 97129 versus 97130 like im six', 'compare-codes'],
    ['25 goes on the 98940 or on the 99212?', 'find-modifier'],
    ['any openings for a massage on friday', 'out-of-scope'],
    ['what time does the aetna provider line open', 'out-of-scope'],
    ['what does an OTA make an hour', 'out-of-scope'],
    ['need a caption for a reel about posture', 'out-of-scope'],
    ['MCR guy isnt getting better, must we discharge once progress stops', 'payer-rules'],
  ])('%j is %s', (text, intent) => expect(ask(text).intent).toBe(intent));
});
