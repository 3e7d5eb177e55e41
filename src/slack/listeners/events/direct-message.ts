import type { App } from '@slack/bolt';
import type { FrontDesk } from '../../front-desk.ts';
import { isQuestion, type MessageEvent } from '../../is-question.ts';
import { replyToMessage } from '../../reply-to-message.ts';

/**
 * A direct message. In channels a `message` event is left alone: a mention arrives as `app_mention` as well,
 * and what does not mention the bot is none of its business.
 */
export function listenToDirectMessages(app: App, desk: FrontDesk): void {
  app.event('message', async ({ event, body, context, client }) => {
    const message: MessageEvent = event;
    if (message.channel_type !== 'im' || !isQuestion(message)) return;
    await replyToMessage(
      { event: message, team: body.team_id, eventId: body.event_id, botUserId: context.botUserId, client },
      desk,
    );
  });
}
