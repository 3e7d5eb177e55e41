import { describe, expect, it } from 'vitest';
import { ask } from '../model.ts';

const leads = [
  'can u help me w this one: ',
  'my boss wants to know: ',
  'Front desk here, ',
  'hey quick question, ',
  'Hi team! can you help, ',
  'sorry to bother again but ',
  'ok so ',
];

describe.each(leads)('words that only lead to a message change nothing of it: %j', (lead) => {
  it.each([
    'diathermy R hip',
    '14 manual 14 TE',
    'is 97140 ok with 98941',
    'needle 1 muscle',
    'what is your copay',
  ])('%s', (text) => {
    const { intent, services } = ask(text);
    expect(ask(lead + text)).toMatchObject({ intent, services });
  });
});

it.each(['one on one, te 20', 'new patient, 98940'])('what tells of the visit stays: %j', (text) =>
  expect(JSON.stringify(ask(text))).not.toBe(JSON.stringify(ask(text.replace(/^[^,]*, /, '')))),
);
