import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

describe('what a story tells before it asks', () => {
  it.each([
    // Who was only told something treated nobody.
    ['Do I bill the 51 with 98943 when the spine was adjusted too? The plan told my CA to.', '51'],
    ['Our front desk swears 97140 needs 59 with 98940. True?', 'another region'],
    // What was done besides is no subject of "what do I bill".
    ['stim, I set it up and go write notes. BCBS. What am I billing', '97014'],
    // The codes of what was told are put together behind it.
    ['Epley, then gaze stabilization. 95992 + 97112?', '59 or XU'],
    ['Can 59 be used to show the same code was done twice that day?', 'Modifier 59'],
    ['are 20560 and 20561 by time or by how many muscles', 'one or two muscles'],
    ['is needling timed or by how many muscles', 'one or two muscles'],
    ['Medicare patient refuses the Oswestry. How do I show improvement?', 'measured deficit'],
    ['I teach her to wrap her own leg for the lymphedema, what is that', '97535'],
    ['app that tracks the home exercises, set up and teaching, which code', '98975'],
    ['Prefab brace, fitted and taught how to wear it. What do we charge for the time? 18 min', '97760 × 1'],
  ])('%j', (question, words) => expect(ask(question).text).toContain(words));

  it.each([
    'Can I rent lanes at the pool for therapy. What goes into that agreement and does the health department inspect it?',
    'My PT bill went from 60 to 110 a visit for exercises I could do at home. Should I just join a gym?',
    'As a massage therapist, is taking insurance even worth the paperwork?',
    'Asked the receptionist for a print out of everything billed under my license. Do I have a right to see it?',
    'I only have part A. If I come in, will medicare pick up anything for the adjustment?',
    'who told the tech to leave early',
  ])('leaves to other desks: %j', (question) => expect(ask(question).status).toBe('out-of-scope'));

  it('asks whose time it was where a helper was told to treat', () =>
    expect(ask('I asked the tech to run the exercises 20 min, can I bill that to Medicare?').text).toContain(
      'not billed',
    ));
});
