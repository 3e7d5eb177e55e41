import type { App } from '@slack/bolt';
import type { FrontDesk } from '../../front-desk.ts';
import { isQuestion } from '../../questions/is-question.ts';
import { replyToMessage } from '../../questions/reply-to-message.ts';

/** `@Claimline …` in a channel: answered in the thread. */
export function listenToMentions(app: App, desk: FrontDesk): void {
  app.event('app_mention', async ({ event, body, context, client }) => {
    if (!isQuestion(event)) return;
    await replyToMessage(
      { event, team: body.team_id, eventId: body.event_id, botUserId: context.botUserId, client },
      desk,
    );
  });
}
