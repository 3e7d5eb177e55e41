import { describe, expect, it } from 'vitest';
import { inState } from '../../src/core/payer/in-state.ts';
import type { PayerProfile } from '../../src/core/rule-set/payer-profile.ts';
import { ruleSet } from '../support/rule-set.ts';

const payer = (id: string): PayerProfile => {
  const found = ruleSet.payers.find((profile) => profile.id === id);
  if (!found) throw new RangeError(id);
  return found;
};

/** The states that the rows of a profile are of, each once; '' for what holds everywhere. */
const statesOf = (rows: readonly { state?: string | undefined }[] = []): string[] =>
  [...new Set(rows.map(({ state }) => state ?? ''))].sort();

describe('what a payer holds in one state only', () => {
  it.each<[string, string | null, string[]]>([
    ['medicaid', 'TX', ['', 'TX']],
    ['medicaid', 'FL', ['', 'FL']],
    ['medicaid', 'NC', ['', 'NC']],
    ['medicaid', 'OH', ['']],
    ['medicaid', null, ['', 'FL', 'NC', 'TX']],
    ['auto_pip', 'NJ', ['', 'NJ']],
    ['workers_comp', 'CA', ['', 'CA']],
    ['bcbs_other', 'MN', ['', 'MN']],
  ])('of %s in %s is told of %j', (id, state, told) => {
    const all = payer(id);
    const here = inState(all, state);
    const rows = ({ statements, limits }: PayerProfile) => [...statements, ...(limits ?? [])];
    const known = statesOf(rows(all));
    expect(statesOf(rows(here))).toEqual(told.filter((one) => known.includes(one)));
    expect(statesOf(here.limits)).toEqual(statesOf(all.limits).filter((one) => told.includes(one)));
  });

  it.each(['medicaid', 'auto_pip', 'workers_comp', 'bcbs_other'])(
    'of %s decides coverage where the state was named, and nowhere else',
    (id) => {
      const all = payer(id);
      for (const state of [...statesOf([...all.statements, ...all.coverage]), 'OH', null]) {
        const own = all.coverage.filter((row) => row.state === undefined || row.state === state);
        expect(inState(all, state).coverage).toEqual(own);
      }
    },
  );

  it.each([
    ['medicaid', 'TX'],
    ['medicaid', 'FL'],
    ['workers_comp', 'WA'],
  ])('comes first of what %s says in %s, and nothing is said twice', (id, state) => {
    const { statements } = inState(payer(id), state);
    const own = payer(id).statements.filter((row) => row.state === state);
    const everywhere = payer(id).statements.filter((row) => row.state === undefined);
    expect(own.length).toBeGreaterThan(0);
    expect(statements).toEqual([...own, ...everywhere]);
  });

  it.each(['uhc_optum', 'commercial_unknown', 'medicare_b_therapist'])(
    'is nothing of %s, which stays as it is',
    (id) => expect(inState(payer(id), 'FL')).toBe(payer(id)),
  );

  it('is worked out once', () =>
    expect(inState(payer('medicaid'), 'TX')).toBe(inState(payer('medicaid'), 'TX')));

  it.each<[string, Partial<PayerProfile>]>([
    ['a statement', { statements: [{ ...statement(), state: 'TX' }] }],
    ['a limit', { limits: [{ ...limit(), state: 'TX' }] }],
  ])('is left out elsewhere where %s alone is of a state', (_, own) => {
    const profile = {
      ...payer('uhc_optum'),
      statements: [],
      coverage: [],
      limits: [],
      ...own,
    } as PayerProfile;
    const elsewhere = inState(profile, 'FL');
    expect([elsewhere.statements, elsewhere.limits]).toEqual([[], []]);
    expect(inState(profile, 'TX')).toMatchObject(own);
  });
});

function statement(): PayerProfile['statements'][number] {
  return payer('medicaid').statements[0] as PayerProfile['statements'][number];
}

function limit(): NonNullable<PayerProfile['limits']>[number] {
  return ruleSet.payers.flatMap(({ limits }) => limits ?? [])[0] as NonNullable<
    PayerProfile['limits']
  >[number];
}
