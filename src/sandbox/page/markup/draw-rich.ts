import type { Directory } from '../directory.ts';
import { element } from '../element.ts';
import { fillDate, momentOf, wholeMoment } from '../time-words.ts';
import { emojiOf } from './emoji.ts';
import type { Flow, Inline } from './rich.ts';

const styleTags = { bold: 'strong', italic: 'em', strike: 's', underline: 'u' } as const;
const headingTags = ['h3', 'h4', 'h5', 'h6'] as const;

/** Draws formatted text as DOM nodes; text only ever becomes text nodes. */
export function drawFlows(flows: Flow[], directory: Directory): HTMLElement[] {
  return flows.map((flow) => drawFlow(flow, directory));
}

/** Draws one run of formatted text. */
export function drawInlines(inlines: Inline[], directory: Directory): Node[] {
  return inlines.map((inline) => drawInline(inline, directory));
}

function drawFlow(flow: Flow, directory: Directory): HTMLElement {
  switch (flow.kind) {
    case 'paragraph':
      return element('p', { class: 'words' }, ...drawInlines(flow.children, directory));
    case 'heading':
      return element(
        headingTags[flow.level - 1] ?? 'h6',
        { class: 'words' },
        ...drawInlines(flow.children, directory),
      );
    case 'quote':
      return element('blockquote', {}, ...drawFlows(flow.children, directory));
    case 'pre':
      return element('pre', { tabindex: '0', role: 'region', 'aria-label': 'Preformatted text' }, flow.text);
    case 'list': {
      const items = flow.items.map((item) => element('li', {}, ...drawFlows(item, directory)));
      return flow.ordered
        ? element('ol', { start: String(flow.start) }, ...items)
        : element('ul', {}, ...items);
    }
    case 'table':
      return drawTable(flow.rows, directory);
    case 'rule':
      return element('hr');
  }
}

function drawTable([head = [], ...rows]: Inline[][][], directory: Directory): HTMLElement {
  const cell = (tag: 'th' | 'td') => (inlines: Inline[]) =>
    element(tag, tag === 'th' ? { scope: 'col' } : {}, ...drawInlines(inlines, directory));
  const body = rows.map((row) => element('tr', {}, ...row.map(cell('td'))));
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head.map(cell('th')))),
    element('tbody', {}, ...body),
  );
  return element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': 'Table' }, table);
}

function drawInline(inline: Inline, directory: Directory): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'bold':
    case 'italic':
    case 'strike':
    case 'underline':
      return element(styleTags[inline.kind], {}, ...drawInlines(inline.children, directory));
    case 'code':
      return element('code', {}, inline.text);
    case 'link':
      return drawLink(inline.url, drawInlines(inline.children, directory));
    case 'user':
      return element(
        'span',
        { class: inline.id === directory.me ? 'mention me' : 'mention' },
        `@${directory.personName(inline.id)}`,
      );
    case 'channel':
      return element('span', { class: 'mention' }, `#${directory.channelName(inline.id)}`);
    case 'broadcast':
      return element('span', { class: 'mention me' }, inline.name);
    case 'emoji':
      return drawEmoji(inline.name);
    case 'date': {
      const moment = momentOf(String(inline.seconds));
      return element(
        'time',
        { datetime: moment.toISOString(), title: wholeMoment(moment) },
        fillDate(inline.pattern, moment),
      );
    }
  }
}

/** A link, where its scheme is one that opens a page, a mail or a call; otherwise only its words. */
function drawLink(url: string, words: Node[]): Node {
  if (!/^(https?|mailto|tel):/i.test(url)) return element('span', {}, ...words);
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...words);
}

function drawEmoji(name: string): Node {
  const picture = emojiOf(name);
  if (picture === null) return document.createTextNode(`:${name}:`);
  return element(
    'span',
    { role: 'img', 'aria-label': name.replaceAll('_', ' '), title: `:${name}:` },
    picture,
  );
}
