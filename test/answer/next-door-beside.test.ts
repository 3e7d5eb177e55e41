import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

describe('what is named beside a service of ours and belongs to another field', () => {
  it.each([
    ['20610 and 97110 on one date', 'It is an injection'],
    ['97140 with 72100', 'It is an x-ray'],
    ['76881 plus 97035', 'It is ultrasound imaging'],
    ['pelvic floor therapy 45 min manual + biofeedback', 'biofeedback training'],
    ['te 20, x-ray, adj 3 regions', 'an x-ray'],
  ])('%j: the code is called what it is', (question, told) => expect(ask(question).text).toContain(told));

  it.each([
    ['neck x-ray and 98940 the same day, modifier?', 'an x-ray'],
    ['steroid injection the same day as 97110, is it bundled', 'an injection'],
  ])('%j: nothing is said of it, and that is said', (question, name) => {
    expect(ask(question).text).toContain(`Nothing is said here of what was named beside it, ${name}`);
  });

  it.each(['97760 and 97110 on one day, the splint goes out as an L code', '98941 and 97140, modifier?'])(
    '%j: a product and nothing at all are none of it',
    (question) => expect(ask(question).text).not.toContain('named beside it'),
  );

  it.each([
    'behavioral therapy session 45 min',
    'weight loss coaching, how do we bill it',
    'code for a concussion baseline',
  ])('%j is of another field', (question) => expect(ask(question).status).toBe('out-of-scope'));
});
