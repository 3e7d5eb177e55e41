import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../src/answer/answer-request.ts';
import { shapes } from '../../src/answer/shapes/shapes.ts';
import type { IntentId } from '../../src/language/request.ts';
import { house } from '../support/house.ts';
import { request } from '../support/request.ts';
import { ruleSet } from '../support/rule-set.ts';
import { ask, context } from './at-the-door.ts';

const founding = ['97110', '97112', '97530', '97535', '97116', '97150', '98940', '98941', '98942'];
const intents = Object.keys(shapes) as IntentId[];
const cases = intents.flatMap((intent) => ruleSet.payers.map((payer) => [intent, payer.id, payer] as const));

describe('an ordinary answer', () => {
  it.each(cases)('%s for %s stays under 3,000 characters, whatever the code', (intent, _id, payer) => {
    const discipline = payer.disciplines[0] ?? 'chiropractic';
    for (const code of founding) {
      const services = [
        [],
        [{ codes: [code] }],
        [
          { codes: [code], minutes: 20 },
          { codes: ['97140'], minutes: 10 },
        ],
      ];
      for (const some of services) {
        const asked = request({ intent, payer: payer.payer, discipline, services: some });
        expect(answerRequest(asked, context, house).answer.text.length, code).toBeLessThan(3000);
      }
    }
  });
});

describe('a payer asked about with a code', () => {
  it.each([
    ['97112 medicare rules', 'pt', /CQ\/CO|Progress report|Certified plan/],
    ['98941 medicare', 'chiropractic', /opt out|97010|97014/],
  ] as const)('"%s" is a visit, told only what names the code', (question, discipline, elsewhere) => {
    const said = ask(question, { payer: 'medicare', discipline });
    expect(said.lines).toHaveLength(1);
    expect(said.text).not.toMatch(elsewhere);
  });

  it('is told what the payer says of a modifier that was asked about', () => {
    const services = [{ codes: ['98941'] }];
    const asked = request({ intent: 'payer-rules', payer: 'medicare', services, modifiers: ['GX'] });
    expect(answerRequest(asked, context, house).answer.text).toContain('GX may be added to GY');
  });
});
