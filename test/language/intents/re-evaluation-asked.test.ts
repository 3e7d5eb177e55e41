import { expect, it } from 'vitest';
import { ask } from '../model.ts';

it.each([
  'can we bill 97164 with the progress note',
  'progress report due, 97164',
  'charging 97168 every 10 visits ok',
  '97164 at each recert, allowed?',
])('takes %j as the question when a re-evaluation is billed', (text) =>
  expect(ask(text)).toMatchObject({ topic: 're-evaluation', intent: 'explain-code' }),
);

it.each([
  ['when is the progress report due', 'progress-report'],
  ['97110 20 min, 97164, progress note done', null],
])('leaves %j to %j', (text, topic) => expect(ask(text).topic ?? null).toBe(topic));
