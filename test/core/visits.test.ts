import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { evaluate } from '../../src/core/evaluate.ts';
import type { Decision, LineModifier, Service, Visit } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

interface ExpectedLine {
  code: string | null;
  units?: number | null;
  timed?: boolean;
  coverage?: string;
  choices?: string[];
  modifiers?: string[];
}

interface Case {
  title: string;
  visit: Partial<Omit<Visit, 'services'>> & { services: Partial<Service>[] };
  expect: {
    codes?: string[];
    lines?: ExpectedLine[];
    cms?: Record<string, number>[];
    ama?: Record<string, number>[];
    verdict?: string | null;
    method?: string;
    asks?: string[];
    findings?: string[];
    checklistAtLeast?: number;
  };
}

/** "59 if-distinct region XS": a modifier in the words of the visit files. */
const words = (m: LineModifier): string =>
  [m.code, m.when, m.condition, m.instead.join('/')].filter(Boolean).join(' ');

const folder = new URL('../cases/visits/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));

describe.each(files)('visits of %s', (file) => {
  const cases = parse(readFileSync(new URL(file, folder), 'utf8')) as Case[];

  it.each(cases.map((c) => [c.title, c] as const))(
    '%s',
    (_title, { visit: { services, ...given }, expect: wanted }) => {
      check(evaluate(visit(services, given), ruleSet), wanted);
    },
  );
});

function check(decision: Decision, wanted: Case['expect']): void {
  if (wanted.codes) expect(decision.codes).toEqual(wanted.codes);
  if (wanted.cms) expect(decision.unitCounts.cms).toEqual(wanted.cms);
  if (wanted.ama) expect(decision.unitCounts.ama).toEqual(wanted.ama);
  if (wanted.verdict !== undefined) expect(decision.verdict).toBe(wanted.verdict);
  if (wanted.method) expect(decision.payer.unitMethod).toBe(wanted.method);
  if (wanted.checklistAtLeast)
    expect(decision.checklist.length).toBeGreaterThanOrEqual(wanted.checklistAtLeast);
  if (wanted.asks) expect(decision.asks.map((ask) => ask.id)).toEqual(wanted.asks);
  const ids = decision.findings.map((f) => f.id);
  for (const id of wanted.findings ?? []) expect(ids).toContain(id);
  wanted.lines?.forEach((line, index) => {
    const got = decision.lines[index];
    expect(got?.code).toBe(line.code);
    if (line.units !== undefined) expect(got?.units).toBe(line.units);
    if (line.timed !== undefined) expect(got?.timed).toBe(line.timed);
    if (line.coverage) expect(got?.coverage).toBe(line.coverage);
    if (line.choices) expect(got?.choices?.map((c) => c.code)).toEqual(line.choices);
    if (line.modifiers) expect(got?.modifiers.map(words)).toEqual(line.modifiers);
  });
  if (wanted.lines) expect(decision.lines).toHaveLength(wanted.lines.length);
}
