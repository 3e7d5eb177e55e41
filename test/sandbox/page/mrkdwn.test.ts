import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/sandbox/page/directory.ts';
import { readMrkdwn } from '../../../src/sandbox/page/markup/mrkdwn.ts';
import { readInline } from '../../../src/sandbox/page/markup/mrkdwn-inline.ts';
import { plainWords } from '../../../src/sandbox/page/markup/plain-words.ts';
import type { Flow, Inline } from '../../../src/sandbox/page/markup/rich.ts';

const directory: Directory = {
  me: 'U1',
  personName: (id) => (id === 'U1' ? 'Dana' : id),
  channelName: (id) => (id === 'C1' ? 'coding' : id),
};

/** Writes what was read as tags, short enough for a table. */
function show(inlines: Inline[]): string {
  return inlines.map(showOne).join('');
}

function showOne(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return `<code>${inline.text}</code>`;
    case 'link':
      return `<a ${inline.url}>${show(inline.children)}</a>`;
    case 'user':
    case 'channel':
      return `<${inline.kind} ${inline.id}>`;
    case 'broadcast':
    case 'emoji':
      return `<${inline.kind} ${inline.name}>`;
    case 'date':
      return `<date ${inline.seconds} ${inline.pattern}>`;
    default:
      return `<${inline.kind}>${show(inline.children)}</${inline.kind}>`;
  }
}

describe('a run of Slack markup', () => {
  it.each([
    ['nothing special', 'nothing special'],
    ['*97150 × 1* and more', '<bold>97150 × 1</bold> and more'],
    ['_a_ ~b~ *c*', '<italic>a</italic> <strike>b</strike> <bold>c</bold>'],
    ['*bold _both_*', '<bold>bold <italic>both</italic></bold>'],
    ['(*a*), *b*.', '(<bold>a</bold>), <bold>b</bold>.'],
    ['2*3*4', '2*3*4'],
    ['a * b * c', 'a * b * c'],
    ['snake_case_name', 'snake_case_name'],
    ['*not\nclosed*', '*not\nclosed*'],
    ['**', '**'],
    ['`*as it is*`', '<code>*as it is*</code>'],
    ['*`a*b`*', '<bold><code>a*b</code></bold>'],
    ['Tom &amp; Ann &lt;3', 'Tom & Ann <3'],
    ['&amp;lt;', '&lt;'],
    ['<@U1> in <#C1|coding>', '<user U1> in <channel C1>'],
    ['<!here> <!subteam^S1|@coders>', '<broadcast @here> <broadcast @coders>'],
    ['<https://cms.gov/?a=1&amp;b=2|CMS &amp; NCCI>', '<a https://cms.gov/?a=1&b=2>CMS & NCCI</a>'],
    ['<https://cms.gov>', '<a https://cms.gov>https://cms.gov</a>'],
    ['<mailto:a@b.example|a@b.example>', '<a mailto:a@b.example>a@b.example</a>'],
    ['<!date^1764000000^{date_short}|Nov 24>', '<date 1764000000 {date_short}>'],
    [':white_check_mark: done', '<emoji white_check_mark> done'],
    [':no_such_emoji: at 10:30:45', ':no_such_emoji: at 10:30:45'],
  ])('%j is read as %j', (text, read) => {
    expect(show(readInline(text))).toBe(read);
  });
});

describe('a message in Slack markup', () => {
  it.each<[string, Flow['kind'][]]>([
    ['one line', ['paragraph']],
    ['&gt; quoted\n&gt; twice\nnot quoted', ['quote', 'paragraph']],
    ['before ```let x = 1;``` after', ['paragraph', 'pre', 'paragraph']],
    ['a &gt; b', ['paragraph']],
    ['', []],
  ])('%j falls into %j', (text, kinds) => {
    expect(readMrkdwn(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('keeps what stands in a fence as it is, but for the links that Slack put there', () => {
    expect(readMrkdwn('```\n*a* &lt;b&gt; <https://cms.gov|cms.gov>\n```')).toEqual([
      { kind: 'pre', text: '*a* <b> cms.gov' },
    ]);
  });

  it('is read aloud without its signs', () => {
    const flows = readMrkdwn('*97150 × 1* for <@U1> in <#C1|x> :wave:\n&gt; `GP` &amp; more');
    expect(plainWords(flows, directory)).toBe('97150 × 1 for @Dana in #coding 👋\nGP & more');
  });

  it('loses no word of any text without markup signs', () => {
    const word = fc.stringMatching(/^[a-z0-9 .,]{1,30}$/);
    fc.assert(
      fc.property(word, (text) => {
        expect(plainWords(readMrkdwn(text), directory)).toBe(text);
      }),
    );
  });

  it('reads any text at all without an error, and long rows of signs', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'*_~`<>|@!:&; \na1') }),
        (text) => void readMrkdwn(text),
      ),
    );
    expect(readMrkdwn('*a _b ~c '.repeat(4_000))).toHaveLength(1);
  });
});
