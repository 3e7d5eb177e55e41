import { element } from '../element.ts';
import { keepFocus } from '../keep-focus.ts';
import { type Item, reconcile } from '../reconcile.ts';
import type { Message } from '../wire.ts';
import type { Workspace } from '../workspace.ts';
import { authorOf } from './author.ts';
import { keepEnd, keepPlace } from './keep-place.ts';
import { drawMessage } from './message.ts';

/** Messages of one person within this time read as one turn; seconds. */
const sameTurn = 300;

/** What a list shows under a message, and the parts that decide whether it has to be drawn anew. */
export interface Foot {
  version: readonly unknown[];
  draw: () => HTMLElement | null;
}

/** What to put before a message: `Today`, `3 replies`. */
export type Rule = { key: string; text: string; kind: 'day' | 'count' };

/** What a list adds around its messages. */
interface Around {
  /** What stands before the first message. */
  intro?: Item;
  footOf?: (message: Message) => Foot | null;
  rulesBefore: (message: Message, before: Message | undefined) => Rule[];
}

/**
 * Makes a list of messages and a function that brings it up to date: only messages that changed are drawn anew, the
 * focus stays where it was, and the reader is taken along to what is new only from the end of the list.
 */
export function messageList(workspace: Workspace, label: string) {
  const list = element('div', { class: 'messages', role: 'region', 'aria-label': label, tabindex: '0' });
  keepEnd(list);
  const drawn = new Map<string, Message>();
  const update = (messages: Message[], { intro, footOf, rulesBefore }: Around) => {
    const items = messages.flatMap((message, place): Item[] => {
      const rules = rulesBefore(message, messages[place - 1]);
      const continued = rules.length === 0 && continues(messages[place - 1], message);
      const foot = footOf?.(message) ?? null;
      const draw = () => {
        const before = drawn.get(message.ts);
        drawn.set(message.ts, message);
        const renewed = before !== undefined && before !== message;
        return drawMessage(message, workspace, { continued, renewed, foot: foot?.draw() ?? null });
      };
      return [
        ...rules.map(({ key, text, kind }) => ({ key, version: [text], draw: () => drawRule(text, kind) })),
        {
          key: message.ts,
          version: [
            message,
            continued,
            workspace.directory,
            workspace.editing === message.ts,
            ...(foot?.version ?? []),
          ],
          draw,
        },
      ];
    });
    const last = messages.at(-1);
    const { me } = workspace.state;
    const follow = last !== undefined && (last.user === me.id || last.ephemeralTo === me.id);
    keepPlace(list, follow, () => keepFocus(list, () => reconcile(list, intro ? [intro, ...items] : items)));
  };
  const continues = (before: Message | undefined, message: Message): boolean =>
    before !== undefined &&
    authorOf(before, workspace).id === authorOf(message, workspace).id &&
    before.ephemeralTo === message.ephemeralTo &&
    message.subtype === null &&
    Number(message.ts) - Number(before.ts) < sameTurn;
  return { list, update };
}

function drawRule(text: string, kind: Rule['kind']): HTMLElement {
  return element('div', { class: `rule ${kind}` }, element('span', {}, text));
}
