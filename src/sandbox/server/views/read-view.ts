import { z } from 'zod';
import { checkBlocks } from '../blocks/check-blocks.ts';
import { giveIds } from '../blocks/give-ids.ts';
import { problem, problems } from '../blocks/problem.ts';
import { plain } from '../blocks/text.ts';
import { type Refusal, refuse } from '../web-api/answer.ts';
import type { Json } from '../workspace/stored-message.ts';
import type { ViewContent } from './stored-view.ts';

const LARGEST_BYTES = 250_000;

const common = {
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
};

const modal = z.strictObject({
  type: z.literal('modal'),
  title: plain(24),
  blocks: z.array(z.unknown()).min(1),
  submit: plain(24).optional(),
  close: plain(24).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
  ...common,
});

const home = z.strictObject({ type: z.literal('home'), blocks: z.array(z.unknown()), ...common });

/**
 * Reads and checks a view of this kind. Gives what to store, or the refusal: `view_too_large`, `invalid_arguments` with a JSON
 * pointer a fault. Stricter than Slack may be: no empty modal, and no part of a modal in a Home.
 * @see https://docs.slack.dev/reference/views/modal-views
 */
export function readView(
  given: unknown,
  type: ViewContent['type'],
): { ok: true; view: ViewContent } | Refusal {
  if (Buffer.byteLength(JSON.stringify(given ?? null)) > LARGEST_BYTES) return refuse('view_too_large');
  const read = (type === 'modal' ? modal : home).safeParse(given, { reportInput: true });
  const faults = read.success
    ? faultsOfBlocks(read.data)
    : problems(read.error.issues, []).map((fault) => fault.replace('/blocks', ''));
  if (!read.success || faults.length > 0)
    return refuse(
      'invalid_arguments',
      faults.map((fault) => fault.replace('[json-pointer:', '[json-pointer:/view')),
    );
  return { ok: true, view: content(read.data) };
}

type Read = z.infer<typeof modal> | z.infer<typeof home>;

function faultsOfBlocks(view: Read): string[] {
  const faults = checkBlocks(view.blocks, view.type);
  if (faults.length > 0 || view.type === 'home' || view.submit !== undefined) return faults;
  return view.blocks.flatMap((block, at) =>
    (block as Json).type === 'input' ? [problem('must define `submit` to use an `input` block', [at])] : [],
  );
}

function content(view: Read): ViewContent {
  const parts = view.type === 'modal' ? view : ({} as Partial<z.infer<typeof modal>>);
  return {
    type: view.type,
    title: parts.title ?? null,
    submit: parts.submit ?? null,
    close: parts.close ?? null,
    blocks: giveIds(view.blocks as Json[]),
    callbackId: view.callback_id ?? '',
    privateMetadata: view.private_metadata ?? '',
    externalId: view.external_id ?? '',
    clearOnClose: parts.clear_on_close ?? false,
    notifyOnClose: parts.notify_on_close ?? false,
  };
}
