import { z } from 'zod';

const chosen = z.object({ value: z.string() });

/** What the page sends, one schema a verb. */
export const bodies = {
  say: z.object({
    channel: z.string(),
    text: z.string().min(1).max(40_000),
    threadTs: z.string().exactOptional(),
  }),
  command: z.object({ channel: z.string(), command: z.string(), text: z.string().max(40_000) }),
  action: z.object({
    channel: z.string(),
    ts: z.string(),
    actionId: z.string(),
    blockId: z.string().exactOptional(),
    value: z.string().exactOptional(),
    selectedOption: chosen.exactOptional(),
    selectedOptions: z.array(chosen).exactOptional(),
  }),
};
