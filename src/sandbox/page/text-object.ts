import type { Directory } from './directory.ts';
import { drawFlows, drawInlines } from './markup/draw-rich.ts';
import { emojiOf } from './markup/emoji.ts';
import { readMrkdwn } from './markup/mrkdwn.ts';
import type { Inline } from './markup/rich.ts';
import { undoEscaping } from './markup/undo-escaping.ts';

/** @see https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export interface TextObject {
  type: 'plain_text' | 'mrkdwn';
  text: string;
}

/** Draws a text object: markup where it is `mrkdwn`, the bare words with their emoji where it is `plain_text`. */
export function drawText(text: TextObject, directory: Directory): Node[] {
  return text.type === 'mrkdwn'
    ? drawFlows(readMrkdwn(text.text), directory)
    : drawInlines(readPlain(text.text), directory);
}

/** The words of a text object without markup: for labels, and for native menus, which hold nothing but text. */
export function wordsOf(text: TextObject | undefined): string {
  return readPlain(text?.text ?? '')
    .map((part) =>
      part.kind === 'emoji' ? (emojiOf(part.name) ?? '') : part.kind === 'text' ? part.text : '',
    )
    .join('');
}

function readPlain(text: string): Inline[] {
  return text.split(/:([a-z0-9_+'-]+):/).flatMap((part, place): Inline[] => {
    if (place % 2 === 0) return part === '' ? [] : [{ kind: 'text', text: undoEscaping(part) }];
    return emojiOf(part) ? [{ kind: 'emoji', name: part }] : [{ kind: 'text', text: `:${part}:` }];
  });
}
