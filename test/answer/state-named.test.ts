import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('a payer whose rules differ by state', () => {
  it.each<[string, string, string[]]>([
    [
      'florida medicaid, how often may they come to a chiropractor',
      'Florida: 24 visits',
      ['Texas', 'North Carolina'],
    ],
    ['what does workers comp in colorado look at', 'Colorado', ['New York', 'Washington']],
    ['no-fault new jersey, what are the limits', 'New Jersey', ['Florida: care']],
  ])('says of the state that was named, and of no other: %j', (question, there, elsewhere) => {
    const { text } = ask(question);
    expect(text).toContain(there);
    for (const words of elsewhere) expect(text).not.toContain(words);
  });

  it.each<[string, string, string]>([
    ['lni, adjusted 3 regions', '98941', 'excluded'],
    ['workers comp, adjusted 3 regions', '98941', 'unknown'],
    ['medicaid in texas, chiropractor, 97140 15 min', '97140', 'excluded'],
    ['medicaid in texas, chiropractor, adjusted 3 regions', '98941', 'payable'],
    ['oregon medicaid, adjusted 3 regions', '98941', 'unknown'],
    ['massage 30 min, PIP in florida', '97124', 'excluded'],
    ['massage 30 min, PIP', '97124', 'unknown'],
  ])('decides coverage only where the state was named: %j', (question, code, coverage) =>
    expect(ask(question).lines.find((line) => line.code === code)?.coverage).toBe(coverage),
  );

  it.each(['how many visits does work comp in nevada give', 'colorado workers comp visit limit?'])(
    'is asked about its visits: %j',
    (question) => expect(ask(question).intent).toBe('payer-rules'),
  );

  it.each(['idaho medicaid rules?', 'what does medicaid in utah want'])(
    'says that nothing is known of a state that no rule names: %j',
    (question) => expect(firstLineOf(ask(question))).toContain('no rule of the state that was named'),
  );

  it.each(['active tx, medicaid, 98941', 'UT release 15 min, medicaid', 'CO-97 from medicaid on 97140'])(
    'takes no abbreviation of the clinic for a state: %j',
    (question) => expect(ask(question).text).not.toContain('of the state that was named'),
  );
});
