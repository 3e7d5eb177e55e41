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

  it('comes first where the payer is all that was named', () => {
    expect(firstLineOf(ask('united: which modifiers for therapy'))).toMatch(
      /^UnitedHealthcare .*: GN, GO or GP goes on always-therapy codes/,
    );
    expect(firstLineOf(ask('which modifiers for therapy'))).toMatch(/^No code needs a modifier by itself/);
  });
});
