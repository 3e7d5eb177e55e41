import { z } from 'zod';
import type { StandIn } from '../stand-in.ts';
import { readView } from '../views/read-view.ts';
import type { StoredView } from '../views/stored-view.ts';
import type { Json } from '../workspace/stored-message.ts';

const response = z.discriminatedUnion('response_action', [
  z.strictObject({ response_action: z.literal('clear') }),
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
  z.strictObject({ response_action: z.literal('update'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('push'), view: z.unknown() }),
]);

/**
 * Does what a bot answered to a submission: nothing said closes the view. What Slack would not take leaves it open, and stands in
 * the journal: errors for anything but input blocks, a view that is wrong, a fourth view.
 * @see https://docs.slack.dev/surfaces/modals#handling_submissions
 */
export function takeViewResponse(
  body: unknown,
  view: StoredView,
  standIn: StandIn,
): 'errors' | 'done' | 'refused' {
  const { views } = standIn;
  if (body === null || body === undefined || body === '' || isEmpty(body)) {
    if (views.modals(view.user).at(-1) === view) views.close(view.user);
    return write(standIn, 'closed', 'done');
  }
  const read = response.safeParse(body);
  if (!read.success)
    return refused(
      standIn,
      'invalid_response',
      read.error.issues.map((issue) => issue.message),
    );
  const given = read.data;
  if (given.response_action === 'clear') {
    views.clear(view.user);
    return write(standIn, 'clear', 'done');
  }
  if (given.response_action === 'errors') return showErrors(given.errors, view, standIn);

  const content = readView(given.view, 'modal');
  if (!content.ok) return refused(standIn, content.error, content.response_metadata?.messages ?? []);
  const namesake = views.byExternalId(content.view.externalId);
  if (namesake !== undefined && (namesake !== view || given.response_action === 'push'))
    return refused(standIn, 'duplicate_external_id');
  if (given.response_action === 'update') views.replace(view, content.view);
  else {
    const pushed = views.push(view.user, content.view);
    if (typeof pushed === 'string') return refused(standIn, pushed);
  }
  return write(standIn, given.response_action, 'done');
}

function showErrors(
  errors: Record<string, string>,
  view: StoredView,
  standIn: StandIn,
): 'errors' | 'refused' {
  const inputs = new Set(view.blocks.filter(({ type }) => type === 'input').map(({ block_id }) => block_id));
  const strangers = Object.keys(errors).filter((blockId) => !inputs.has(blockId));
  if (strangers.length > 0) return refused(standIn, 'invalid_errors', strangers.map(noInput));
  if (Object.keys(errors).length === 0) return refused(standIn, 'invalid_errors', ['no errors given']);
  view.errors = errors;
  standIn.views.changed(view);
  return write(standIn, 'errors', 'errors');
}

function noInput(blockId: string): string {
  return `there is no input block ${blockId}`;
}

function refused(standIn: StandIn, word: string, details: readonly string[] = []): 'refused' {
  return write(standIn, word, 'refused', details);
}

function write<Taken>(
  { journal }: StandIn,
  outcome: string,
  taken: Taken,
  details: readonly string[] = [],
): Taken {
  journal.write({ kind: 'view-response', outcome, details });
  return taken;
}

function isEmpty(body: unknown): boolean {
  return typeof body === 'object' && Object.keys(body as Json).length === 0;
}
