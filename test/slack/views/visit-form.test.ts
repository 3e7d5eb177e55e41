import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateView } from '../../../src/blockkit/validate-view.ts';
import { openDoor } from '../../../src/open-door.ts';
import { codeVisitView } from '../../../src/slack/views/code-visit/code-visit-view.ts';
import { packMetadata, readMetadata } from '../../../src/slack/views/code-visit/form-metadata.ts';
import { formProblems } from '../../../src/slack/views/code-visit/form-problems.ts';
import { formRequest } from '../../../src/slack/views/code-visit/form-request.ts';
import { preview } from '../../../src/slack/views/code-visit/preview.ts';
import { readState } from '../../../src/slack/views/code-visit/read-state.ts';
import {
  type FormRow,
  newForm,
  type VisitForm,
  withoutRow,
  withRow,
} from '../../../src/slack/views/code-visit/visit-form.ts';
import { house } from '../../support/house.ts';
import { ruleSet } from '../../support/rule-set.ts';

const today = '2026-11-23';
const row = (more: Partial<FormRow> = {}): FormRow => ({
  ...{ id: 1, code: null, minutes: null, contact: null },
  ...more,
});
const form = (rows: FormRow[], more: Partial<VisitForm> = {}): VisitForm => ({
  ...{ rows, regions: [], payer: 'commercial', date: today },
  ...more,
});

describe('a form as a request', () => {
  it('says its services, minutes, contact, payer and date, and nothing else', () => {
    const request = formRequest(
      form([row({ code: '97112', minutes: '25', contact: 'one-on-one' })], { payer: 'uhc' }),
      ruleSet,
    );
    expect(request).toMatchObject({ intent: 'code-visit', sure: true, payer: 'uhc', dateOfService: today });
    expect(request.services).toMatchObject([{ codes: ['97112'], minutes: 25, contact: 'one-on-one' }]);
    expect(request).toMatchObject({ attested: {}, regionOfTherapy: null, discipline: null });
  });

  it.each([
    [[], []],
    [['cervical'], ['98940']],
    [['cervical', 'lumbar'], ['98940']],
    [['cervical', 'thoracic', 'lumbar'], ['98941']],
    [['cervical', 'thoracic', 'lumbar', 'sacral'], ['98941']],
    [['cervical', 'thoracic', 'lumbar', 'sacral', 'pelvic'], ['98942']],
    [['extraspinal'], ['98943']],
    [
      ['lumbar', 'extraspinal'],
      ['98940', '98943'],
    ],
  ])('regions %j make %j', (regions, codes) => {
    const { services } = formRequest(form([], { regions }), ruleSet);
    expect(services.flatMap((service) => service.codes)).toEqual(codes);
  });

  it('leaves rows out that name no service', () => {
    expect(formRequest(form([row(), row({ id: 2, minutes: '5' })]), ruleSet).services).toEqual([]);
  });
});

describe('what is wrong with a form stands beside its field', () => {
  it.each<[string, VisitForm, Record<string, RegExp>]>([
    ['nothing at all', newForm('commercial', today), { 'service:1': /Choose a service here, or tick/ }],
    ['regions alone', form([row()], { regions: ['lumbar'] }), {}],
    ['a service without minutes', form([row({ code: '97112' })]), {}],
    ['minutes without a service', form([row({ minutes: '20' })]), { 'service:1': /these minutes/ }],
    ['no minutes', form([row({ code: '97112', minutes: '0' })]), { 'minutes:1': /from 1 to 480/ }],
    ['the most minutes', form([row({ code: '97112', minutes: '480' })]), {}],
    ['too many', form([row({ code: '97112', minutes: '481' })]), { 'minutes:1': /from 1 to 480/ }],
    ['half a minute', form([row({ code: '97112', minutes: '7.5' })]), { 'minutes:1': /Give whole minutes/ }],
    ['today', form([row({ code: '97112' })], { date: today }), {}],
    ['tomorrow', form([row({ code: '97112' })], { date: '2026-11-24' }), { date: /not come yet/ }],
    ['a code that ended', form([row({ code: '97001' })]), { 'service:1': /^97001 ended on/ }],
  ])('%s', (_, given, expected) => {
    const problems = formProblems(given, today, ruleSet);
    expect(Object.keys(problems)).toEqual(Object.keys(expected));
    for (const [field, words] of Object.entries(expected)) expect(problems[field]).toMatch(words);
  });
});

describe('rows', () => {
  it('are added at the end, up to eight, and leave as they were named', () => {
    let made = newForm('uhc', today);
    for (let i = 0; i < 20; i += 1) made = withRow(made);
    expect(made.rows.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(withoutRow(made, 3).rows.map(({ id }) => id)).toEqual([1, 2, 4, 5, 6, 7, 8]);
  });

  it('eight are the most: where no more can be added, the form says so and what to do', () => {
    const drawn = (rows: number) => {
      let full = newForm('uhc', today);
      for (let count = 1; count < rows; count += 1) full = withRow(full);
      return JSON.stringify(codeVisitView(full, { ruleSet, origin, preview: [] }).blocks);
    };
    expect(drawn(7)).toContain('Add a service');
    expect(drawn(7)).not.toContain('The form holds');
    expect(drawn(8)).not.toContain('Add a service');
    expect(drawn(8)).toContain('The form holds 8 services. If there were more, ask in words');
  });

  it('never all go: the last one becomes an empty one under another name', () => {
    expect(withoutRow(form([row({ code: '97112' })]), 1).rows).toEqual([row({ id: 2 })]);
  });
});

const anyRow = fc.record({
  id: fc.integer({ min: 1, max: 900 }),
  code: fc.option(fc.constantFrom('97110', '97112', '97530', '97001', '99213')),
  minutes: fc.option(fc.oneof(fc.nat(999).map(String), fc.string({ maxLength: 30 }))),
  contact: fc.option(fc.constantFrom('group' as const, 'one-on-one' as const)),
});
const anyForm: fc.Arbitrary<VisitForm> = fc.record({
  rows: fc.uniqueArray(anyRow, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }),
  regions: fc.subarray(['cervical', 'thoracic', 'lumbar', 'sacral', 'pelvic', 'extraspinal']),
  payer: fc.constantFrom('commercial', 'uhc', 'medicare', 'a plan of yesterday'),
  date: fc.constantFrom('2024-01-02', today),
});
const origin = { channel: 'C1', responseUrl: 'https://hooks.slack.com/commands/T1/1/abc' };

const context = { payer: 'commercial', discipline: 'chiropractic', today } as const;
const above = (given: VisitForm) => {
  const { answer, request } = openDoor(house).repeat(formRequest(given, ruleSet), context);
  const shown = { answer, request, context, ruleSet, place: 'only-asker' as const, changed: null };
  return JSON.stringify(preview(shown, given.rows, formProblems(given, today, ruleSet)));
};

describe('the claim above a form', () => {
  it('says when a modifier goes on', () => {
    const given = form([row({ code: '97112', minutes: '25' })], { regions: ['lumbar'] });
    expect(above(given)).toContain('59 or XS if another region; GP if the payer asks');
  });
});

describe('what has to be mended stands above too', () => {
  const half = row({ id: 7, code: '97112', minutes: '7.5' });

  it('with the number of its service, where there are several', () => {
    expect(above(form([row({ code: '97110', minutes: '20' }), half]))).toContain(
      'Service 2: Give whole minutes from 1 to 480.',
    );
  });
  it('by itself where there is one', () => {
    expect(above(form([half]))).toContain('• Give whole minutes');
  });
});

describe('whatever a form holds', () => {
  it('Slack takes it', () => {
    fc.assert(
      fc.property(anyForm, (given) => {
        expect(validateView(codeVisitView(given, { ruleSet, origin, preview: [] }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('the view carries its rows and where the answer goes, and nothing that was typed', () => {
    fc.assert(
      fc.property(anyForm, (given) => {
        const packed = packMetadata({ form: given, origin });
        const read = readMetadata(packed);
        expect(read?.origin).toEqual(origin);
        expect(read?.form.rows.map(({ id }) => id)).toEqual(given.rows.map(({ id }) => id));
        expect(packed.length).toBeLessThanOrEqual(3000);
        expect(Object.keys(JSON.parse(packed))).toEqual(['r', 'p', 'd', 'c', 'u']);
      }),
    );
  });
});

describe('the state that Slack sends', () => {
  it('is read field by field', () => {
    const state = {
      'service:4': { 'form:service': { type: 'static_select', selected_option: { value: '97112' } } },
      'minutes:4': { 'form:minutes': { type: 'number_input', value: '25' } },
      'contact:4': { 'form:contact': { type: 'static_select', selected_option: { value: 'group' } } },
      regions: { 'form:regions': { type: 'checkboxes', selected_options: [{ value: 'lumbar' }] } },
      payer: { 'form:payer': { type: 'static_select', selected_option: { value: 'uhc' } } },
      date: { 'form:date': { type: 'datepicker', selected_date: '2026-11-20' } },
    };
    expect(readState(state, form([row({ id: 4 })]))).toEqual({
      rows: [{ id: 4, code: '97112', minutes: '25', contact: 'group' }],
      ...{ regions: ['lumbar'], payer: 'uhc', date: '2026-11-20' },
    });
  });

  it.each([[undefined], [null], ['x'], [{ date: { 'form:date': { selected_date: 'soon' } } }]])(
    'that says nothing that can be read leaves the form as it was: %j',
    (state) => {
      const before = newForm('uhc', today);
      expect(readState(state, before)).toEqual(before);
    },
  );

  it('metadata of another release is not read', () => {
    expect(['', '{', '{"v":9}', '{"r":[]}'].map(readMetadata)).toEqual([null, null, null, null]);
  });
});
