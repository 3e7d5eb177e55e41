import { emojiOf } from './emoji.ts';
import type { Inline } from './rich.ts';
import { undoEscaping } from './undo-escaping.ts';

/** What one sign means; tried in this order at every place of the text. */
const signs: { pattern: RegExp; read: (groups: (string | undefined)[]) => Inline | null }[] = [
  { pattern: /\\([\\`*_{}[\]()#+.!~|>-])/y, read: ([sign = '']) => ({ kind: 'text', text: sign }) },
  { pattern: /`([^`\n]+)`/y, read: ([code = '']) => ({ kind: 'code', text: undoEscaping(code) }) },
  { pattern: /\*\*(?=\S)([^\n]*?\S)\*\*/y, read: ([inside = '']) => styled('bold', inside) },
  {
    pattern: /(?<![\p{L}\p{N}])__(?=\S)([^\n]*?\S)__(?![\p{L}\p{N}])/uy,
    read: ([inside = '']) => styled('bold', inside),
  },
  { pattern: /~~(?=\S)([^\n]*?\S)~~/y, read: ([inside = '']) => styled('strike', inside) },
  { pattern: /\*(?=[^\s*])([^\n*]*?[^\s*])\*/y, read: ([inside = '']) => styled('italic', inside) },
  {
    pattern: /(?<![\p{L}\p{N}])_(?=[^\s_])([^\n]*?[^\s_])_(?![\p{L}\p{N}])/uy,
    read: ([inside = '']) => styled('italic', inside),
  },
  {
    pattern: /!?\[([^\]\n]*)\]\(([^\s()]+)\)/y,
    read: ([label = '', url = '']) => ({
      kind: 'link',
      url: undoEscaping(url),
      children: readMarkdownInline(label),
    }),
  },
  { pattern: /<@([A-Z0-9]+)>/y, read: ([id = '']) => ({ kind: 'user', id }) },
  {
    pattern: /<(https?:[^<>\s]+)>/y,
    read: ([url = '']) => ({ kind: 'link', url, children: [{ kind: 'text', text: url }] }),
  },
  { pattern: /:([a-z0-9_+'-]+):/y, read: ([name = '']) => (emojiOf(name) ? { kind: 'emoji', name } : null) },
];

/**
 * Reads the inline part of Markdown; what is no markup stays text.
 * @example readMarkdownInline('**97150** × 1') // [{ kind: 'bold', children: [text '97150'] }, text ' × 1']
 */
export function readMarkdownInline(text: string): Inline[] {
  const read: Inline[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const mark = markAt(text, at);
    if (mark === null) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain !== '') read.push({ kind: 'text', text: undoEscaping(plain) });
    plain = '';
    read.push(mark.inline);
    at += mark.length;
  }
  if (plain !== '') read.push({ kind: 'text', text: undoEscaping(plain) });
  return read;
}

function markAt(text: string, at: number): { inline: Inline; length: number } | null {
  for (const { pattern, read } of signs) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const inline = match && read(match.slice(1));
    if (match && inline) return { inline, length: match[0].length };
  }
  return null;
}

function styled(kind: 'bold' | 'italic' | 'strike', inside: string): Inline {
  return { kind, children: readMarkdownInline(inside) };
}
