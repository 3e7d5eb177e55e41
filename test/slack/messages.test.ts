import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateBlocks } from '../../src/blockkit/validate-blocks.ts';
import type { AskId, Finding, LineModifier } from '../../src/core/visit.ts';
import type { Shown } from '../../src/slack/messages/shown/shown.ts';
import { line } from './door.ts';
import { buttonsIn, drawn, show, shown } from './drawn.ts';
import { anyRequest, emptyRequest } from './requests.ts';

describe('the reply', () => {
  it('says of minutes that nothing is known of that their units are open, not that minutes are missing', () => {
    const unread = line({ code: null, units: null, choices: [], timed: true, minutes: 13 });
    const words = drawn(show('answer', shown({ lines: [line({}), unread] })));
    expect(words).toContain('| 13 minutes not recognised | open |');
  });

  it('reads from the claim to what was assumed, with one question and its buttons in between', () => {
    const modifier = { when: 'if-distinct', condition: 'region', basis: ['ncci'], instead: ['XS'] } as const;
    const words = drawn(
      show(
        'answer',
        shown({
          lines: [
            line({}),
            line({
              code: '97112',
              timed: true,
              modifiers: [{ ...modifier, code: '59', basis: ['ncci'], instead: ['XS'] }],
            }),
            line({
              code: null,
              units: 1,
              choices: [
                { code: '98940', when: '1 or 2 regions' },
                { code: '98941', when: '3 or 4 regions' },
              ],
            }),
          ],
        }),
      ),
    );
    expect(words).toEqual([
      '*97150 × 1* — two or more patients at once, so one untimed unit for each',
      '*On the claim*',
      '| Code | Units | Modifier |',
      '| 97150 | 1 | none |',
      '| 97112 | 1 | 59 or XS if another region and separate minutes |',
      '| 98940 or 98941 | 1 | none |',
      '• 98940: 1 or 2 regions',
      '• 98941: 3 or 4 regions',
      '*How many spinal regions were adjusted?*',
      '[1–2] [3–4] [5]',
      '(Or answer in this thread and mention me.)',
      '*The note shows*',
      '• one',
      '• two',
      '• three',
      '{More: Why, Checklist (4), Copy for the claim, Start over}',
      '«Right» «Wrong»',
      expect.stringMatching(/^\(Assumed: .*2026-11-23\.\)$/),
    ]);
  });

  it('keeps a code and its units in one piece where they are looked at, not in what is copied or read aloud', () => {
    const { blocks, text } = show('answer', shown({ text: '97150 × 1' }));
    expect(JSON.stringify(blocks)).toContain('97150\u00a0×\u00a01');
    expect(`${text}${JSON.stringify(show('copy', shown()))}`).not.toContain('\u00a0');
  });

  it('says the whole answer in its text, escaped as Slack wants it', () => {
    expect(show('answer', shown({ text: '97110 & 97112 <8 min>' })).text).toBe(
      '97110 &amp; 97112 &lt;8 min&gt;',
    );
  });

  const choices = ['10 min', '15 min', '20 min', '25 min', '30 min', '45 min'];
  const minutes = { id: 'minutes' as const, text: 'How many minutes?', choices };

  it('puts more than three choices into a menu, so that the reasons and the checklist keep their buttons', () => {
    const words = drawn(show('answer', shown({ asks: [minutes] })));
    expect(words).toContain('{Choose: minutes: 10 min, 15 min, 20 min, 25 min, 30 min, 45 min}');
    expect(words).toContain('[Why] [Checklist (4)] [Copy for the claim] {More: Start over}');
  });

  it('shows them a press further on where only the asker sees it, none left out and each page with a way back', () => {
    const alone = shown({ asks: [minutes] }, { place: 'only-asker' });
    expect(drawn(show('answer', alone))).toEqual(
      expect.arrayContaining(['[Choose: minutes]', '[Share] [Why] [Checklist (4)] [More]']),
    );
    expect(drawn(show('choices', alone))).toEqual(
      expect.arrayContaining(['[10 min] [15 min] [20 min]', '[More choices] [Back]']),
    );
    expect(drawn(show('more-choices', alone))).toEqual(
      expect.arrayContaining(['[25 min] [30 min] [45 min]', '[Back]']),
    );
    expect(drawn(show('more', alone))).toContain(
      '[Back] [Why] [Checklist (4)] [Copy for the claim] [Start over]',
    );
  });

  it.each([
    [4, '[1] [2] [3] [4]', undefined],
    [5, '[1] [2] [3]', '[4] [5]'],
    [7, '[1] [2] [3]', '[4] [5] [6] [7]'],
    [9, '[1] [2] [3]', '[4] [5] [6] [7]'],
  ])('of %i choices shows %s, then %s, never more than five buttons', (count, first, second) => {
    const labels = Array.from({ length: count }, (_, at) => `${at + 1}`);
    const alone = shown({ asks: [{ ...minutes, choices: labels }] }, { place: 'only-asker' });
    const page = (view: 'choices' | 'more-choices') => show(view, alone);
    expect(drawn(page('choices'))).toContain(first);
    if (second !== undefined) expect(drawn(page('more-choices'))).toContain(second);
    for (const view of ['choices', 'more-choices'] as const) {
      expect(buttonsIn(page(view))).toBeLessThanOrEqual(5);
      expect(drawn(page(view)).join()).toContain('[Back]');
    }
    const inWords = drawn(page('more-choices')).includes(
      '(Anything else: ask again with that in the question.)',
    );
    expect(inWords).toBe(count > 7);
  });

  it.each<[Shown['place'], string]>([
    ['channel', '(Answer in this thread and mention me.)'],
    ['heard-channel', '(Answer in this thread in your own words.)'],
    ['direct', '(Answer here in your own words.)'],
    ['only-asker', '(Ask again with that in the question.)'],
  ])('says how to answer a question without buttons (%s)', (place, hint) => {
    const ask = { id: 'activity' as const, text: 'Which service was it?', choices: [] };
    expect(drawn(show('answer', shown({ asks: [ask] }, { place })))).toContain(hint);
  });

  it.each<[Shown['place'], boolean]>([
    ['channel', true],
    ['heard-channel', false],
    ['direct', false],
    ['only-asker', false],
    ['only-asker-direct', false],
  ])('says that a reply in words needs a mention only where it does (%s)', (place, needed) => {
    const all = { id: 'cmt-regions' as const, text: 'How many?', choices: ['1–2', '3–4', '5'] };
    for (const asks of [[all], []]) {
      expect(
        drawn(show('answer', shown({ asks }, { place })))
          .join()
          .includes('mention me'),
      ).toBe(needed);
    }
  });

  it('shows only the first of several questions', () => {
    const ask = (id: AskId) => ({ id, text: `${id}?`, choices: ['Yes', 'No'] });
    const words = drawn(show('answer', shown({ asks: [ask('region'), ask('payer')] })));
    expect(words).toContain('*region?*');
    expect(words.join()).not.toContain('payer?');
  });

  it('puts a stop and a code that was read otherwise where they are seen', () => {
    const finding = { codes: [], layer: 'article', source: 'S' } as const;
    const words = drawn(
      show(
        'answer',
        shown({
          findings: [
            { ...finding, codes: [], id: 'read-as', level: 'warn', text: '97353 was read as 97535.' },
            { ...finding, codes: [], id: 'pair.row', level: 'stop', text: 'Not on one claim.' },
            { ...finding, codes: [], id: 'x', level: 'info', text: 'By the way.' },
          ],
        }),
      ),
    );
    expect(words).toEqual(
      expect.arrayContaining(['*Note:* 97353 was read as 97535.', '*Stop:* Not on one claim.']),
    );
    expect(words.join()).not.toContain('By the way');
  });

  it('goes without buttons, and says so, where the visit is too large for them', () => {
    const services = fc
      .sample(anyRequest(1), { numRuns: 200, seed: 1 })
      .flatMap((request) => request.services);
    const words = drawn(show('answer', shown({}, { request: { ...emptyRequest, services } })));
    expect(words.filter((word) => word.startsWith('['))).toEqual([]);
    expect(words.at(-1)).toMatch(/too long for buttons/);
  });

  it('has nothing behind buttons where there is nothing more to see', () => {
    const words = drawn(show('answer', shown({ intent: 'help', lines: [], asks: [], checklist: [] })));
    expect(words.filter((word) => word.startsWith('['))).toEqual([]);
  });

  it('says that no 59 is needed where the table has no such pair, and only asks where nothing is decided', () => {
    const noPair: Finding = {
      ...{ id: 'pair.no-row:97150+98941', level: 'info', codes: ['97150', '98941'] },
      ...{ text: 'No pair.', layer: 'national', source: 'S' },
    };
    const words = drawn(show('answer', shown({ findings: [noPair] })));
    expect(words).toContain('• No 59 for 97150 with 98941: the table has no such pair.');
    const open = drawn(
      show('answer', shown({ findings: [noPair], lines: [], checklist: [], status: 'needs-input' })),
    );
    expect(open).not.toContain('[Why]');
  });

  const gp = (when: 'always' | 'if-payer-asks'): LineModifier => ({
    ...{ code: 'GP', when, condition: when === 'always' ? null : 'payer' },
    ...{ basis: ['payer'], instead: [] },
  });

  it('says when a modifier goes on in the table, and not again below it', () => {
    const lines = [
      line({ code: '97110', modifiers: [gp('always')] }),
      line({ code: '97112', modifiers: [gp('if-payer-asks')] }),
    ];
    const words = drawn(show('answer', shown({ lines })));
    expect(words).toContain('| 97110 | 1 | GP |');
    expect(words).toContain('| 97112 | 1 | GP if the payer asks |');
    expect(words).not.toContain('*Modifiers*');
  });

  it('says it below where no table does', () => {
    const words = drawn(show('answer', shown({ lines: [line({ modifiers: [gp('if-payer-asks')] })] })));
    expect(words).toContain('*Modifiers*');
    expect(words).toContainEqual(expect.stringMatching(/^• 97150: GP, only if/));
  });

  it('shows the whole checklist at once to who asks for it', () => {
    const words = drawn(show('answer', shown({ intent: 'document', lines: [], asks: [] })));
    expect(words).toContain('• four');
    expect(words).toContain('[Why] [Checklist (4)]');
  });
});

describe('the reasons', () => {
  it('name every rule that spoke and each source once', () => {
    const rule = (text: string, layer: 'national' | 'article') => ({
      id: text,
      level: 'info' as const,
      text,
      codes: [],
      layer,
      source: 'S',
    });
    const words = drawn(show('why', shown({ findings: [rule('A.', 'national'), rule('B.', 'article')] })));
    expect(words.slice(1)).toEqual([
      '• A. [1]',
      '• House article: B. [1]',
      '([1] Manual, 2024)',
      '[Back] [Checklist]',
    ]);
  });

  it.each([
    ['cms.gov, National Correct Coding Initiative', '([1] <https://cms.gov|Manual, 2024>)'],
    ['company blog, clinicdr.com', '([1] <https://clinicdr.com|Manual, 2024>)'],
    ['med.uth.edu/coding/time, page 3', '([1] <https://med.uth.edu/coding/time|Manual, 2024>)'],
    ['a printed book', '([1] Manual, 2024)'],
  ])('link a source to the address that its place names: %s', (locator, link) => {
    const sources = [{ id: 'S', title: 'Manual', locator, edition: '2024' }];
    expect(drawn(show('why', shown({ sources })))).toContain(link);
  });
});

describe('the checklist', () => {
  it('is grouped by code, with what every visit needs at the end', () => {
    const item = (text: string, code: string | null) => ({ text, code, source: 'S' });
    const checklist = [item('Signature', null), item('Group size', '97150'), item('Goal', '97150')];
    expect(drawn(show('checklist', shown({ checklist })))).toEqual([
      '*The note shows for 97150*',
      '[ ] Group size',
      '[ ] Goal',
      '*The note shows for the visit*',
      '[ ] Signature',
      '[Back] [As text] [Why]',
    ]);
  });

  it('breaks a long item between words, so that it stands whole beside its box', () => {
    const text =
      'Minutes of each timed service as a number, not a range; for Medicare also total timed minutes';
    const checklist = [{ text, code: null, source: 'S' }];
    const message = show('checklist', shown({ checklist }));
    expect(drawn(message)).toContain(`[ ] ${text}`);
    expect(validateBlocks(message.blocks)).toEqual([]);
  });

  it('says below the boxes in full what finds no room in one', () => {
    const text = `${'Signed before the service, which it names, with the reason '.repeat(3)}and a copy`;
    const message = show('checklist', shown({ checklist: [{ text, code: null, source: 'S' }] }));
    const [, , full] = message.blocks;
    expect(JSON.stringify(full)).toContain(`In full: ${text}.`);
    expect(validateBlocks(message.blocks)).toEqual([]);
  });
});
