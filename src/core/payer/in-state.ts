import type { PayerProfile } from '../rule-set/payer-profile.ts';
import { workedOut } from '../rules/worked-out.ts';

/**
 * A payer's profile where the state is known: what holds in another state is left out, what holds in this one comes first.
 * Where no state was named, what is known of single states is still told, since it names them, but decides no coverage.
 *
 * @param state two letters
 * @example inState(medicaid, 'FL').statements[0].text // "Florida: 24 visits a year, no massage or heat."
 */
export function inState(profile: PayerProfile, state: string | null): PayerProfile {
  const known = byState(profile);
  const before = known.get(state);
  if (before !== undefined) return before;
  const here = narrowed(profile, state);
  known.set(state, here);
  return here;
}

const byState = workedOut((_profile: PayerProfile) => new Map<string | null, PayerProfile>());

function narrowed(profile: PayerProfile, state: string | null): PayerProfile {
  const holds = (row: { state?: string }): boolean =>
    row.state === undefined || state === null || row.state === state;
  const isOwn = (row: { state?: string }): boolean => row.state !== undefined && row.state === state;
  const { statements, coverage, limits } = profile;
  if (![...statements, ...coverage, ...(limits ?? [])].some((row) => row.state !== undefined)) return profile;
  return {
    ...profile,
    coverage: coverage.filter((row) => row.state === undefined || row.state === state),
    statements: [...statements.filter(isOwn), ...statements.filter((row) => !isOwn(row) && holds(row))],
    ...(limits ? { limits: limits.filter(holds) } : {}),
  };
}
