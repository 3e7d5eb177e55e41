import { describe, expect, it } from 'vitest';
import { ClaimlineError } from '../../src/errors.ts';
import { clinicExample, withClinicRules } from '../support/clinic.ts';
import { ruleSet } from '../support/rule-set.ts';

const refusal = (yaml: string): ClaimlineError => {
  try {
    withClinicRules(yaml);
  } catch (error) {
    if (error instanceof ClaimlineError) return error;
    throw error;
  }
  throw new Error('These rules were accepted.');
};

const head = 'asOf: 2026-11-02\nname: Ours\n';
const use = (more: string, id = 'ours') => `      - { id: ${id}, on: ["97140"], text: Our way., ${more} }\n`;

describe('a clinic’s own rules', () => {
  it('are read as docs/clinic-rules.md shows them, and leave the rules below as they were', () => {
    const rules = withClinicRules(clinicExample);
    expect(rules.clinic?.name).toBe('Riverside Chiropractic');
    expect(rules.sources.CLINIC?.publisher).toBe('Riverside Chiropractic');
    expect(rules.payers.find(({ payer }) => payer === 'bcbs')?.before?.unitMethod?.method).toBe('unknown');
    expect(ruleSet.clinic).toBeUndefined();
    expect(ruleSet.payers.find(({ payer }) => payer === 'bcbs')?.unitMethod.method).toBe('unknown');
  });

  it.each([
    [
      'a payer that nobody knows',
      `${head}payers:\n  - payer: bluecross\n`,
      'clinic.yml:4 payers[0].payer: "bluecross" does not exist',
    ],
    [
      'a code that nobody describes',
      `${head}notes:\n  - { codes: ["97999"], text: Ours. }\n`,
      'clinic.yml:4 notes[0].codes[0]: "97999" does not exist',
    ],
    [
      'a source that is listed nowhere',
      `${head}checklist:\n  - { text: Ours., source: HEARSAY }\n`,
      'clinic.yml:4 checklist[0].source: "HEARSAY" does not exist',
    ],
    [
      'a use that is left out and never was',
      `${head}modifiers:\n  - { modifier: "59", hide: [59-everywhere] }\n`,
      'clinic.yml:4 modifiers[0].hide[0]: 59 has no use "59-everywhere": expected 59-article',
    ],
    [
      'one payer twice',
      `${head}payers:\n  - payer: uhc\n  - payer: uhc\n`,
      'clinic.yml:5 payers[1].payer: "uhc" stands here a second time',
    ],
    [
      'an attestation that nobody has to say',
      `${head}modifiers:\n  - modifier: "59"\n    uses:\n${use('when: always')}`,
      'clinic.yml:6 modifiers[0].uses[0].when: 59 attests "another region, or separate minutes"',
    ],
    [
      'two of its rules that want different things of one line',
      `${head}modifiers:\n  - modifier: GP\n    uses:\n${use('when: always')}${use('when: never', 'not-ours')}`,
      'clinic.yml:7 modifiers[0].uses[1]: "not-ours" and "ours" (clinic.yml) both match and want different things of GP',
    ],
    [
      'two modifiers on one line that never stand together',
      `${head}modifiers:\n  - modifier: GP\n    uses:\n${use('when: always')}  - modifier: GO\n    uses:\n${use('when: always', 'other')}`,
      '"other" puts GO where "ours" (clinic.yml) puts GP, and the two never stand together',
    ],
    ['a key that is misspelt', `${head}payer: []\n`, 'clinic.yml:3 payer: this key is unknown here'],
  ])('are refused for %s', (_title, yaml, said) => {
    const { code, message } = refusal(yaml);
    expect(code).toBe('RULES_INVALID');
    expect(message).toContain(said);
  });

  it('may want different things for payers that are told apart', () => {
    const yaml = `${head}modifiers:\n  - modifier: GP\n    uses:\n${use('when: always, payers: [aetna]')}${use('when: never, payers: [humana]', 'not-ours')}`;
    expect(withClinicRules(yaml).clinic?.modifiers[0]?.uses).toHaveLength(2);
  });
});
