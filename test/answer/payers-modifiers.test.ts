import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('what a payer says of the modifiers of therapy', () => {
  it.each([
    ['uhc rules for therapy', '\nGN, GO or GP goes on always-therapy codes', 'GP, GO or GN: GN'],
    ['uhc rules for therapy', '59 or X: 97140 with CMT only for a different', '; 59 or X'],
    ['does united want GP or GN', ': GN, GO or GP goes on always-therapy codes', 'GP, GO or GN: GN'],
    ['what are the rules of the VA', '\nGP on physical-medicine codes', 'GP, GO or GN: GP'],
    ['cigna rules for therapy', 'GP, GO or GN: No source for a general GP rule', ': GP, GO or GN: GP'],
  ])('names them once: %s', (question, said, twice) => {
    const { text } = ask(question);
    expect(text).toContain(said);
    expect(text).not.toContain(twice);
  });

  it.each([
    ['chiropractic', /^Medicare Part B - chiropractor: 98940, 98941 and 98942 go with AT in active care/],
    ['pt', /^Medicare Part B - PT, OT, SLP: GP, GO or GN stands on/],
  ] as const)('begins with what it pays: "medicare modifiers", asked by %s', (discipline, first) => {
    expect(firstLineOf(ask('medicare modifiers', { discipline }))).toMatch(first);
  });

  it.each([
    ['medicare modifiers', 'pt', ['KX over the yearly threshold', 'go with CQ (PTA) or CO (OTA)']],
    [
      'medicare modifiers',
      'chiropractic',
      ['GY goes on only when a denial is wanted', 'GX may be added to GY'],
    ],
    ['uhc modifiers', 'chiropractic', ['GA from 2025-02-01']],
  ] as const)('names every one that the payer speaks of: "%s", asked by %s', (question, discipline, said) => {
    const { text } = ask(question, { discipline });
    for (const part of said) expect(text).toContain(part);
  });

  it.each([
    'uhc modifiers',
    'which modifiers does uhc want',
    'uhc modifier rules',
    'what mods does uhc take thx',
  ])('begins with those of therapy, however it is asked: "%s"', (question) =>
    expect(firstLineOf(ask(question))).toMatch(/^UnitedHealthcare .*: GN, GO or GP goes on always/),
  );

  it('comes first where the payer is all that was named', () => {
    expect(firstLineOf(ask('united: which modifiers for therapy'))).toMatch(
      /^UnitedHealthcare .*: GN, GO or GP goes on always-therapy codes/,
    );
    expect(firstLineOf(ask('which modifiers for therapy'))).toMatch(/^No code needs a modifier by itself/);
  });
});
