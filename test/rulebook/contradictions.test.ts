import { describe, expect, it } from 'vitest';
import { type Fault, plantedRules } from './planted-rules.ts';

const { refusal, expectRefused } = plantedRules();

const faults: Fault[] = [
  {
    title: 'two modifiers that exclude each other for different payers',
    file: 'modifiers/AT.yml',
    from: 'notWithPayers: [medicare_b_chiropractor, medicare_b_therapist]',
    to: 'notWithPayers: [medicare_b_chiropractor]',
    at: 'notWith: [',
    key: 'notWith[0]',
    says: 'AT and GA exclude each other for different payers',
  },
  {
    title: 'an attestation that nobody has to say',
    file: 'modifiers/AT.yml',
    from: 'when: if-attested\n    condition: care-type',
    to: 'when: always',
    key: 'uses[0].when',
    says: 'would be put on lines without anybody saying so',
  },
  {
    title: 'two uses of a modifier that both match and want different things',
    file: 'modifiers/CQ.yml',
    from: 'uses:\n',
    to: "uses:\n  - { id: cq-everywhere, layer: payer, basis: payer, on: ['97110'], when: if-payer-asks, condition: payer, text: Everywhere., source: CQ_PTM }\n",
    at: '- id: cq-by-contract',
    key: 'uses[2]',
    says: '"cq-by-contract" and "cq-everywhere"',
  },
  {
    title: 'a coverage row that an earlier row has decided otherwise',
    file: 'payers/medicare_b_therapist.yml',
    from: 'coverage:\n',
    to: "coverage:\n  - { codes: ['*'], is: payable, text: All., sources: [NGS_CHIRO], confidence: high }\n",
    at: 'codes: ["97010"]',
    key: 'coverage[1].codes',
    says: '97010 is decided otherwise by an earlier row, coverage[0]',
  },
  {
    title: 'two modifiers for the plan of care of one discipline',
    file: 'modifiers/GP.yml',
    from: 'planFor: [chiropractic, pt]',
    to: 'planFor: [chiropractic, pt, ot]',
    key: 'planFor[2]',
    says: 'rules/modifiers/GO.yml already names the plan of care for ot',
    at: 'planFor: [',
  },
  {
    title: 'a statement without a document that is not marked as recalled',
    file: 'payers/aetna.yml',
    from: 'sources: [PRACTICE]\n  confidence: recalled',
    to: 'sources: [PRACTICE]\n  confidence: high',
    at: 'confidence: high\n  variesByPlan',
    key: 'disciplineModifier.confidence',
    says: 'nobody has read PRACTICE',
  },
  {
    title: 'a recalled source before a document',
    file: 'payers/uhc_optum.yml',
    from: 'sources: [B97010, PRACTICE]',
    to: 'sources: [PRACTICE, B97010]',
    key: 'statements[3].sources',
    says: 'PRACTICE is only recalled and stands before a document',
  },
];

describe('rules of one layer that contradict each other are refused for', () => {
  it.each(faults)('$title', expectRefused);

  it('a modifier that excludes another which does not exclude it', () => {
    const fault = { file: 'modifiers/GX.yml', from: 'notWith: [GA, GZ]', to: 'notWith: [GA]' };
    // It is refused where the exclusion stands: in the other file.
    expect(refusal(fault).error.message).toMatch(
      /^rules\/modifiers\/GZ\.yml:\d+ notWith\[2\]: GZ excludes GX, and rules\/modifiers\/GX\.yml does not exclude GZ/,
    );
  });
});
