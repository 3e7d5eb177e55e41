import type { Directory } from '../directory.ts';
import { fillDate, momentOf } from '../time-words.ts';
import { emojiOf } from './emoji.ts';
import type { Flow, Inline } from './rich.ts';

/** The words of formatted text without its form: what is read aloud. */
export function plainWords(flows: Flow[], directory: Directory): string {
  return flows.map((flow) => wordsOfFlow(flow, directory)).join('\n');
}

function wordsOfFlow(flow: Flow, directory: Directory): string {
  switch (flow.kind) {
    case 'paragraph':
    case 'heading':
      return wordsOf(flow.children, directory);
    case 'quote':
      return plainWords(flow.children, directory);
    case 'pre':
      return flow.text;
    case 'list':
      return flow.items.map((item) => plainWords(item, directory)).join('\n');
    case 'table':
      return flow.rows.map((row) => row.map((cell) => wordsOf(cell, directory)).join(', ')).join('\n');
    case 'rule':
      return '';
  }
}

function wordsOf(inlines: Inline[], directory: Directory): string {
  return inlines.map((inline) => wordsOfInline(inline, directory)).join('');
}

function wordsOfInline(inline: Inline, directory: Directory): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'user':
      return `@${directory.personName(inline.id)}`;
    case 'channel':
      return `#${directory.channelName(inline.id)}`;
    case 'broadcast':
      return inline.name;
    case 'emoji':
      return emojiOf(inline.name) ?? `:${inline.name}:`;
    case 'date':
      return fillDate(inline.pattern, momentOf(String(inline.seconds)));
    default:
      return wordsOf(inline.children, directory);
  }
}
