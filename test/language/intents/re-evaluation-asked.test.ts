import { expect, it } from 'vitest';
import { ask } from '../model.ts';

it.each([
  'can we bill 97164 with the progress note',
  'progress report due, 97164',
  're-eval for just the shoulder, notes attached',
  'charging 97168 every 10 visits ok',
  '97164 at each recert, allowed?',
])('takes %j as the question when a re-evaluation is billed', (text) =>
  expect(ask(text)).toMatchObject({ topic: 're-evaluation', intent: 'explain-code' }),
);

it.each([
  '97164 billable merely because the report is due',
  'can i bill 97164 just because the report is due',
  "bill 97164 since the report's due",
  "can we charge a re-eval simply because it's the 10th visit",
  're-eval just because the doctor wants a report',
  '97164 just for the recert?',
  'does 97164 become billable on the tenth visit merely because the progress report is due',
])('%j asks whether a report is a reason', (text) =>
  expect(ask(text)).toMatchObject({ topic: 're-evaluation-for-report', intent: 'explain-code' }),
);

it.each([
  ['when is the progress report due', 'progress-report'],
  ['97110 20 min, 97164, progress note done', null],
  ['97164 with a new fall, report due', null],
  ['did a re-eval 97164 and wrote the report', null],
])('leaves %j to %j', (text, topic) => expect(ask(text).topic ?? null).toBe(topic));
