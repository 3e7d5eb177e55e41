import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { levelFindings } from '../../src/core/evaluation/level-findings.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

const said = (codes: string[], rule: string): string =>
  levelFindings(codes, ruleSet).find((f) => f.id.startsWith(rule))?.text ?? '';

describe('what decides the level of an evaluation', () => {
  it.each([
    ['97161', 'none', 'stable'],
    ['97162', '1 or 2', 'changing'],
    ['97163', '3 or more', 'unstable'],
  ])('%s: %s personal factors, course %s', (code, factors, course) => {
    const text = said([code], 'evaluation.factors');
    expect(text).toContain(`plan: ${factors} (${code})`);
    expect(text).toContain(`course: ${course} (${code})`);
    expect(text).toContain('the lowest factor sets the code');
  });

  it.each([
    ['97165', '1 to 3'],
    ['97166', '3 to 5'],
    ['97167', '5 or more'],
  ])('%s: %s deficits', (code, deficits) => {
    expect(said([code], 'evaluation.factors')).toContain(`${deficits} (${code})`);
  });

  it.each([
    ['99202', 'straightforward', 15],
    ['99203', 'low', 30],
    ['99204', 'moderate', 45],
    ['99205', 'high', 60],
    ['99212', 'straightforward', 10],
    ['99213', 'low', 20],
    ['99214', 'moderate', 30],
    ['99215', 'high', 40],
  ])('%s: %s decision-making or %i minutes', (code, decision, minutes) => {
    const text = said([code], 'evaluation.factors');
    expect(text).toContain(`decision-making: ${decision} (${code})`);
    expect(text).toContain(`at least: ${minutes} (${code})`);
    expect(text).toContain('other billed services do not count');
  });

  it('is said of an open level with all its codes, and no level is proposed', () => {
    const codes = ['97161', '97162', '97163'];
    const decision = evaluate(
      visit([{ codes, open: 'visit-type', minutes: 45 }], { discipline: 'pt' }),
      ruleSet,
    );
    expect(decision.lines[0]?.code).toBeNull();
    const found = decision.findings.find((f) => f.id.startsWith('evaluation.factors'));
    expect([found?.codes, found?.source]).toEqual([codes, 'EVAL_PT']);
    expect(found?.text).toContain("The level itself is the clinician's");
  });

  it('waits where the kind of evaluation is open too', () => {
    const codes = ['97161', '97162', '97163', '97165', '97166', '97167'];
    const { findings } = evaluate(visit([{ codes, open: 'visit-type' }]), ruleSet);
    expect(findings.filter((f) => f.id.startsWith('evaluation.'))).toEqual([]);
  });

  it('who is new is recalled only, and says so', () => {
    expect(said(['99213'], 'evaluation.new-or-established')).toMatch(/check with the payer/i);
  });
});
