import type { Inline } from '../markup/rich.ts';
import { undoEscaping } from '../markup/undo-escaping.ts';

interface Style {
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  underline?: boolean;
  code?: boolean;
}

/** The smallest parts of a rich text. @see https://docs.slack.dev/reference/block-kit/blocks/rich-text-block#element-types */
export type RichInline = { style?: Style } & (
  | { type: 'text'; text: string }
  | { type: 'link'; url: string; text?: string }
  | { type: 'user'; user_id: string }
  | { type: 'channel'; channel_id: string }
  | { type: 'usergroup'; usergroup_id: string }
  | { type: 'broadcast'; range: string }
  | { type: 'emoji'; name: string }
  | { type: 'date'; timestamp: number; format: string }
  | { type: 'color'; value: string }
);

/** Reads the parts of one rich text section into what a person sees. */
export function readRichInlines(parts: RichInline[]): Inline[] {
  return parts.map((part) => styled(plain(part), part.style ?? {}));
}

function plain(part: RichInline): Inline {
  switch (part.type) {
    case 'text': {
      const text = undoEscaping(part.text);
      return part.style?.code ? { kind: 'code', text } : { kind: 'text', text };
    }
    case 'link':
      return {
        kind: 'link',
        url: part.url,
        children: [{ kind: 'text', text: undoEscaping(part.text ?? part.url) }],
      };
    case 'user':
      return { kind: 'user', id: part.user_id };
    case 'channel':
      return { kind: 'channel', id: part.channel_id };
    case 'usergroup':
      return { kind: 'broadcast', name: `@${part.usergroup_id}` };
    case 'broadcast':
      return { kind: 'broadcast', name: `@${part.range}` };
    case 'emoji':
      return { kind: 'emoji', name: part.name };
    case 'date':
      return { kind: 'date', seconds: part.timestamp, pattern: part.format };
    case 'color':
      return { kind: 'text', text: part.value };
    default:
      return { kind: 'text', text: `[${(part as { type: string }).type}]` };
  }
}

function styled(inline: Inline, style: Style): Inline {
  const wrapped = (['bold', 'italic', 'strike', 'underline'] as const).filter((kind) => style[kind]);
  return wrapped.reduce<Inline>((inside, kind) => ({ kind, children: [inside] }), inline);
}
