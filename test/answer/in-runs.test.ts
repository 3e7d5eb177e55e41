import { describe, expect, it } from 'vitest';
import { inRuns } from '../../src/answer/words/sentences/in-runs.ts';
import { ask } from './at-the-door.ts';

describe('sentences in runs', () => {
  it.each([
    [
      'that share their first words stand under them',
      ['Aetna: No GP.', 'Aetna: Ask the plan.', 'Alone.'],
      [
        { shared: 'Aetna:', rest: ['No GP.', 'Ask the plan.'] },
        { shared: '', rest: ['Alone.'] },
      ],
    ],
    [
      'begin with a capital under them',
      ['Ohio: no rule is known.', 'Ohio: ask.'],
      [{ shared: 'Ohio:', rest: ['No rule is known.', 'Ask.'] }],
    ],
    [
      'that share nothing stay as they are',
      ['A: b.', 'C: d.'],
      [
        { shared: '', rest: ['A: b.'] },
        { shared: '', rest: ['C: d.'] },
      ],
    ],
    [
      'that another one parts are no run',
      ['A: b.', 'Else.', 'A: c.'],
      [
        { shared: '', rest: ['A: b.'] },
        { shared: '', rest: ['Else.'] },
        { shared: '', rest: ['A: c.'] },
      ],
    ],
  ])('%s', (_, texts, runs) => {
    expect(inRuns(texts)).toEqual(runs);
  });
});

describe('what is known of a payer', () => {
  it.each([
    ['does Cigna cover needling', 'Cigna'],
    ['CO-50 on 98941 medicare', 'Medicare Part B - chiropractor'],
  ])('stands under its name, which is said once: "%s"', (question, name) => {
    const known =
      ask(question)
        .text.split('\n\n')
        .find((part) => part.startsWith(name)) ?? '';
    expect(known).toMatch(/:\n- .+\n- /);
    expect(known.split(`${name}:`).length).toBeLessThanOrEqual(2);
  });
});

describe('when a modifier goes on, and what one must not do with it', () => {
  it.each([
    ['what is modifier 59', /\nDo not:\n- put it on E\/M \(use 25\)\n- /],
    ['what does GP mean', /\nUse GP when:\n- a PT bills Medicare Part B, on every therapy line\n- /],
    ['what is modifier KX', /\nUse KX when: every therapy line/],
  ])('stand as a list where there are three points and more: "%s"', (question, list) => {
    expect(ask(question).text).toMatch(list);
  });
});
