import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { choosePayer } from '../../src/core/payer/choose-payer.ts';
import type { Discipline } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';

/** A visit file as far as it matters here; test/core/visits.test.ts checks the whole of it. */
interface Case {
  visit: { services: { codes?: string[] }[]; payer?: string; discipline?: Discipline };
  expect: {
    codes?: string[];
    lines?: { code: string | null; choices?: string[]; modifiers?: string[] }[];
    cms?: Record<string, number>[];
    findings?: string[];
    noFindings?: string[];
  };
}

const folder = new URL('../cases/visits/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as Case[]);

/** Codes of a visit of which something is expected. */
function codesOf({ visit, expect: wanted }: Case): string[] {
  const expected = new Set([
    ...(wanted.codes ?? []),
    ...(wanted.lines ?? []).flatMap(({ code, choices }) => [code ?? '', ...(choices ?? [])]),
    ...(wanted.cms ?? []).flatMap((allocation) => Object.keys(allocation)),
    ...(wanted.findings ?? []).flatMap((id) => (id.split(':').at(-1) ?? '').split('+')),
  ]);
  return visit.services.flatMap(({ codes }) => codes ?? []).filter((code) => expected.has(code));
}

/** Modifiers expected on a line, or said to stay off it. */
const modifiersOf = ({ expect: wanted }: Case): string[] => [
  ...(wanted.lines ?? []).flatMap(({ modifiers }) => (modifiers ?? []).map((words) => words.slice(0, 2))),
  ...[...(wanted.findings ?? []), ...(wanted.noFindings ?? [])].flatMap(
    (id) => /^(?:modifier\.|note:)(\w\w)[.:]/.exec(id)?.[1] ?? [],
  ),
];

const profileOf = ({ visit }: Case): string =>
  choosePayer(ruleSet.payers, visit.payer ?? 'commercial', visit.discipline ?? 'chiropractic').id;

describe('the visits of test/cases', () => {
  it('are 150 at the least', () => expect(cases.length).toBeGreaterThanOrEqual(150));

  it.each([
    ['code', Object.keys(ruleSet.codes), new Set(cases.flatMap(codesOf))],
    ['modifier', Object.keys(ruleSet.modifiers), new Set(cases.flatMap(modifiersOf))],
    ['payer profile', ruleSet.payers.map(({ id }) => id), new Set(cases.map(profileOf))],
  ] as const)('expect something of each %s of rules/', (kind, all, tried) => {
    const untried = all.filter((name) => !tried.has(name));
    expect(untried, `a visit of test/cases/visits for each ${kind}`).toEqual([]);
  });
});
