import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/sandbox/page/markup/markdown.ts';
import { readMarkdownInline } from '../../../src/sandbox/page/markup/markdown-inline.ts';
import type { Flow } from '../../../src/sandbox/page/markup/rich.ts';

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const paragraph = (words: string): Flow => ({ kind: 'paragraph', children: [text(words)] });

describe('a markdown block', () => {
  it.each<[string, string, Flow[]]>([
    ['a heading', '## Why', [{ kind: 'heading', level: 2, children: [text('Why')] }]],
    ['two paragraphs', 'one\nstill one\n\ntwo', [paragraph('one\nstill one'), paragraph('two')]],
    ['a rule', '---', [{ kind: 'rule' }]],
    ['a quote', '> said\n> so', [{ kind: 'quote', children: [paragraph('said\nso')] }]],
    ['a fence', '```ts\n# no heading\n```', [{ kind: 'pre', text: '# no heading' }]],
    ['a fence that never ends', '```\nx', [{ kind: 'pre', text: 'x' }]],
    [
      'a numbered list that starts at 3',
      '3. a\n4. b',
      [{ kind: 'list', ordered: true, start: 3, items: [[paragraph('a')], [paragraph('b')]] }],
    ],
    [
      'a list within a list',
      '- a\n  - b',
      [
        {
          kind: 'list',
          ordered: false,
          start: 1,
          items: [[paragraph('a'), { kind: 'list', ordered: false, start: 1, items: [[paragraph('b')]] }]],
        },
      ],
    ],
    [
      'a table',
      '| Code | Units |\n|---|--:|\n| 97110 | 2 |',
      [
        {
          kind: 'table',
          rows: [
            [[text('Code')], [text('Units')]],
            [[text('97110')], [text('2')]],
          ],
        },
      ],
    ],
    ['a line with a bar that is no table', 'this | that', [paragraph('this | that')]],
    [
      'a paragraph before a list',
      'first:\n- a',
      [paragraph('first:'), { kind: 'list', ordered: false, start: 1, items: [[paragraph('a')]] }],
    ],
  ])('reads %s', (_, markdown, flows) => {
    expect(readMarkdown(markdown)).toEqual(flows);
  });

  it.each([
    ['**b**', [{ kind: 'bold', children: [text('b')] }]],
    [
      '*i* and _i_',
      [{ kind: 'italic', children: [text('i')] }, text(' and '), { kind: 'italic', children: [text('i')] }],
    ],
    ['~~s~~', [{ kind: 'strike', children: [text('s')] }]],
    ['`*c*`', [{ kind: 'code', text: '*c*' }]],
    ['[CMS](https://cms.gov)', [{ kind: 'link', url: 'https://cms.gov', children: [text('CMS')] }]],
    ['\\*plain\\*', [text('*'), text('plain'), text('*')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['snake_case_name', [text('snake_case_name')]],
  ])('reads %j within a line', (line, inlines) => {
    expect(readMarkdownInline(line)).toEqual(inlines);
  });

  it('reads any text at all and comes to its end', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'#-*>|`1. \n_~[]()a') });
    fc.assert(fc.property(signs, (markdown) => void readMarkdown(markdown)));
  });
});
