import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { evaluate } from '../../src/core/evaluate.ts';
import type { AskId, Decision, LineModifier, Service, Visit } from '../../src/core/visit.ts';
import { clinicExample, withClinicRules } from '../support/clinic.ts';
import { ruleSet } from '../support/rule-set.ts';
import { unsound } from '../support/sound.ts';
import { pairFaults } from '../support/sound-pairs.ts';
import { visit } from '../support/visit.ts';

/** A visit file, strict: a misspelt key is a mistake, not a test that passes. */
const text = z.string();
const service = z.strictObject({
  codes: z.array(text).optional(),
  goal: text.optional(),
  open: text.optional(),
  minutes: z.number().optional(),
  contact: z.enum(['group', 'one-on-one', 'unattended']).optional(),
  spinalRegions: z.number().optional(),
  regions: z.array(text).optional(),
  assistantMinutes: z.number().optional(),
  unitsSaid: z.number().optional(),
  modifiersSaid: z.array(text).optional(),
  givenBy: z.enum(['assistant', 'aide', 'student', 'either']).optional(),
  discipline: z.enum(['chiropractic', 'pt', 'ot']).optional(),
  areas: z.number().optional(),
  insertions: z.number().optional(),
  unreported: z.literal(true).optional(),
  togetherMinutes: z.number().optional(),
});
const line = z.strictObject({
  code: text.nullable(),
  units: z.number().nullable().optional(),
  unitsChoices: z.array(z.number()).optional(),
  minutes: z.number().nullable().optional(),
  timed: z.boolean().optional(),
  coverage: text.optional(),
  choices: z.array(text).optional(),
  modifiers: z.array(text).optional(),
});
const allocations = z.array(z.record(text, z.number()));
const caseOf = z.strictObject({
  title: text,
  /** With the example of docs/clinic-rules.md over the rules. */
  clinic: z.boolean().optional(),
  visit: z.strictObject({
    services: z.array(service),
    dateOfService: text.optional(),
    payer: text.optional(),
    state: text.optional(),
    discipline: z.enum(['chiropractic', 'pt', 'ot']).optional(),
    totalMinutes: z.number().optional(),
    timedMinutes: z.number().optional(),
    partHours: z.enum(['whole', 'half']).optional(),
    regionOfTherapy: z.enum(['same', 'other']).optional(),
    timeOfServices: z.enum(['same', 'separate']).optional(),
    care: z.enum(['active', 'maintenance']).optional(),
    modifiersAsked: z.array(text).optional(),
    spentThisYear: z.number().optional(),
    attested: z.record(text, z.enum(['yes', 'no', 'unsure'])).optional(),
  }),
  expect: z.strictObject({
    codes: z.array(text).optional(),
    lines: z.array(line).optional(),
    cms: allocations.optional(),
    ama: allocations.optional(),
    verdict: text.nullable().optional(),
    method: text.optional(),
    asks: z.array(text).optional(),
    findings: z.array(text).optional(),
    findingsNot: z.array(text).optional(),
    warns: z.array(text).optional(),
    noFindings: z.array(text).optional(),
    says: z.array(text).optional(),
    checklistAtLeast: z.number().optional(),
    /** Texts of the checklist, or the beginning of one. */
    checklist: z.array(text).optional(),
    checklistNot: z.array(text).optional(),
    /** Findings by id, whole: level and text. */
    told: z.record(text, text).optional(),
    /** Questions by id, whole: text and choices. */
    asked: z.record(text, text).optional(),
  }),
});
type Case = z.infer<typeof caseOf>;

/** "59 if-distinct region XS": a modifier in the words of the visit files. */
const words = (m: LineModifier): string =>
  [m.code, m.when, m.condition, m.instead.join('/')].filter(Boolean).join(' ');

const clinicRules = withClinicRules(clinicExample);

const folder = new URL('../cases/visits/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));

describe.each(files)('visits of %s', (file) => {
  const cases = z.array(caseOf).parse(parse(readFileSync(new URL(file, folder), 'utf8')));

  it.each(cases.map((c) => [c.title, c] as const))(
    '%s',
    (_title, { clinic, visit: { services, ...given }, expect: wanted }) => {
      const rules = clinic ? clinicRules : ruleSet;
      const decision = evaluate(visit(services as Partial<Service>[], given as Partial<Visit>), rules);
      expect([...unsound(decision, rules), ...pairFaults(decision)]).toEqual([]);
      expect(decision).toMatchObject({
        dateOfService: given.dateOfService ?? '2026-11-23',
        payer: { id: given.payer ?? 'commercial' },
      });
      check(decision, wanted);
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
  const listed = (start: string) => decision.checklist.some((item) => item.text.startsWith(start));
  expect((wanted.checklist ?? []).filter((start) => !listed(start))).toEqual([]);
  expect((wanted.checklistNot ?? []).filter(listed)).toEqual([]);
  if (wanted.asks) expect(decision.asks.map((ask) => ask.id)).toEqual(wanted.asks);
  const ids = decision.findings.map((f) => f.id);
  for (const id of wanted.findings ?? []) expect(ids).toContain(id);
  const warnings = decision.findings.filter((f) => f.level === 'warn').map((f) => f.id);
  for (const id of wanted.warns ?? []) expect(warnings).toContain(id);
  for (const id of wanted.findingsNot ?? []) expect(ids).not.toContain(id);
  for (const id of wanted.noFindings ?? []) expect(ids).not.toContain(id);
  const told = new Map(decision.findings.map((f) => [f.id, `${f.level}: ${f.text}`]));
  for (const [id, whole] of Object.entries(wanted.told ?? {})) expect(told.get(id)).toBe(whole);
  const asked = new Map(
    decision.asks.map((a) => [a.id, [a.text, ...a.choices.map((c) => `[${c}]`)].join(' ')]),
  );
  for (const [id, whole] of Object.entries(wanted.asked ?? {})) expect(asked.get(id as AskId)).toBe(whole);
  const texts = decision.findings.map((f) => f.text).join('\n');
  for (const said of wanted.says ?? []) expect(texts).toContain(said);
  wanted.lines?.forEach((line, index) => {
    const got = decision.lines[index];
    expect(got?.code).toBe(line.code);
    if (line.units !== undefined) expect(got?.units).toBe(line.units);
    if (line.unitsChoices) expect(got?.unitsChoices).toEqual(line.unitsChoices);
    if (line.minutes !== undefined) expect(got?.minutes).toBe(line.minutes);
    if (line.timed !== undefined) expect(got?.timed).toBe(line.timed);
    if (line.coverage) expect(got?.coverage).toBe(line.coverage);
    if (line.choices) expect(got?.choices?.map((c) => c.code)).toEqual(line.choices);
    if (line.modifiers) expect(got?.modifiers.map(words)).toEqual(line.modifiers);
  });
  if (wanted.lines) expect(decision.lines).toHaveLength(wanted.lines.length);
}
