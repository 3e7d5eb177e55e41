import { emojiOf } from './emoji.ts';
import type { Inline } from './rich.ts';
import { undoEscaping } from './undo-escaping.ts';

/** What stands at one place of the text, and where the text goes on. */
interface Mark {
  inline: Inline;
  end: number;
}

/** Up to where a style is known to find no end, by its sign: without it, a long row of signs would take for ever. */
type Unclosed = Partial<Record<string, number>>;

const styles = { '*': 'bold', _: 'italic', '~': 'strike' } as const;

/**
 * Reads one run of Slack's markup without quotes and fences. What is no markup stays text, so that "2*3*4" and
 * "snake_case_name" are left alone.
 * @example readInline('*97150* × 1') // [{ kind: 'bold', children: [text '97150'] }, text ' × 1']
 */
export function readInline(text: string): Inline[] {
  const read: Inline[] = [];
  let plain = '';
  let at = 0;
  const unclosed: Unclosed = {};
  while (at < text.length) {
    const mark = codeAt(text, at) ?? angleAt(text, at) ?? emojiAt(text, at) ?? styleAt(text, at, unclosed);
    if (mark === null) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain !== '') read.push({ kind: 'text', text: undoEscaping(plain) });
    plain = '';
    read.push(mark.inline);
    at = mark.end;
  }
  if (plain !== '') read.push({ kind: 'text', text: undoEscaping(plain) });
  return read;
}

function codeAt(text: string, at: number): Mark | null {
  const [whole, code] = matchAt(/`([^`\n]+)`/y, text, at);
  return whole && code
    ? { inline: { kind: 'code', text: undoEscaping(code) }, end: at + whole.length }
    : null;
}

function emojiAt(text: string, at: number): Mark | null {
  const [whole, name] = matchAt(/:([a-z0-9_+'-]+(?:::skin-tone-[2-6])?):/y, text, at);
  return whole && name && emojiOf(name) ? { inline: { kind: 'emoji', name }, end: at + whole.length } : null;
}

/** `<@U1>`, `<#C1|name>`, `<!here>`, `<!date^…>`, `<https://…|label>`. */
function angleAt(text: string, at: number): Mark | null {
  const [whole, inside] = matchAt(/<([^<>\n]+)>/y, text, at);
  if (!whole || !inside) return null;
  const [target = '', ...rest] = inside.split('|');
  const label = rest.length > 0 ? rest.join('|') : null;
  return { inline: referenceTo(target, label), end: at + whole.length };
}

function referenceTo(target: string, label: string | null): Inline {
  if (target.startsWith('@')) return { kind: 'user', id: target.slice(1) };
  if (target.startsWith('#')) return { kind: 'channel', id: target.slice(1) };
  const [, seconds, pattern] = /^!date\^(\d+)\^([^^]*)/.exec(target) ?? [];
  if (seconds && pattern !== undefined) return { kind: 'date', seconds: Number(seconds), pattern };
  if (target.startsWith('!')) {
    const name = label ?? target.slice(1).split('^')[0] ?? '';
    return { kind: 'broadcast', name: `@${name.replace(/^@/, '')}` };
  }
  const words = undoEscaping(label ?? target.replace(/^(mailto|tel):/, ''));
  return { kind: 'link', url: undoEscaping(target), children: [{ kind: 'text', text: words }] };
}

/** A style opens at the edge of a word and closes at one, on the same line, around code and references. */
function styleAt(text: string, at: number, unclosed: Unclosed): Mark | null {
  const sign = text[at];
  if (sign !== '*' && sign !== '_' && sign !== '~') return null;
  if (isWord(text[at - 1]) || text[at - 1] === sign || isSpace(text[at + 1]) || text[at + 1] === sign)
    return null;
  if (at < (unclosed[sign] ?? 0)) return null;
  let end = at + 1;
  for (; end < text.length && text[end] !== '\n'; end += 1) {
    const skipped = codeAt(text, end) ?? angleAt(text, end);
    if (skipped) end = skipped.end - 1;
    else if (
      text[end] === sign &&
      !isSpace(text[end - 1]) &&
      !isWord(text[end + 1]) &&
      text[end + 1] !== sign
    ) {
      return { inline: { kind: styles[sign], children: readInline(text.slice(at + 1, end)) }, end: end + 1 };
    }
  }
  unclosed[sign] = end;
  return null;
}

function matchAt(sticky: RegExp, text: string, at: number): readonly (string | undefined)[] {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? [];
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
