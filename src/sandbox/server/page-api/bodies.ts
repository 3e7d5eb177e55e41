import { z } from 'zod';

const chosen = z.object({ value: z.string() });

const message = z.object({ channel: z.string(), ts: z.string() });

/** What the page sends, one schema a verb. */
export const bodies = {
  say: z.object({
    channel: z.string(),
    text: z.string().min(1).max(40_000),
    threadTs: z.string().exactOptional(),
  }),
  command: z.object({ channel: z.string(), command: z.string(), text: z.string().max(40_000) }),
  action: z.intersection(
    z.union([message, z.object({ view: z.string() })]),
    z.object({
      actionId: z.string(),
      blockId: z.string().exactOptional(),
      value: z.string().max(3000).nullable().exactOptional(),
      selectedOption: chosen.exactOptional(),
      selectedOptions: z.array(chosen).exactOptional(),
      enter: z.boolean().exactOptional(),
    }),
  ),
  edit: message.extend({ text: z.string().max(40_000) }),
  remove: message,
  invite: z.object({ channel: z.string() }),
  openHome: z.object({ tab: z.enum(['home', 'messages']) }),
  submit: z.object({}),
  closeModal: z.object({ all: z.boolean() }),
  shortcut: z.object({ callbackId: z.string() }),
  messageShortcut: message.extend({ callbackId: z.string() }),
};
