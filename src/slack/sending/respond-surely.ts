import type { RespondArguments, RespondFn } from '@slack/bolt';

/**
 * Answers to a press, and once more where Slack's side broke down (5xx). For what may arrive twice: a message that is
 * replaced, a sentence that only the asker sees.
 */
export async function respondSurely(respond: RespondFn, message: RespondArguments): Promise<void> {
  const folded = { unfurl_links: false, unfurl_media: false, ...message };
  try {
    await respond(folded);
  } catch (error) {
    if (!brokeDown(error)) throw error;
    await respond(folded);
  }
}

function brokeDown(error: unknown): boolean {
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 500;
}
