import type { App, BlockAction } from '@slack/bolt';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { handSentence } from '../../sending/hand-over.ts';
import { homeActions } from '../../views/home/home-actions.ts';
import { publishHome } from '../../views/home/publish-home.ts';

/** "Use mine for everybody here": an administrator's own defaults become the workspace's. */
export function listenToForAll(app: App, desk: FrontDesk): void {
  app.action<BlockAction>(homeActions.forAll, async ({ ack, body, client }) => {
    await ack();
    const asker = { team: body.team?.id ?? '', user: body.user.id, client };
    const receiver = { asker, origin: { channel: null, responseUrl: null } };
    try {
      const { user: person } = await client.users.info({ user: asker.user });
      if (person?.is_admin !== true && person?.is_owner !== true)
        return handSentence(sentences.notAdmin, receiver, desk);
    } catch (err) {
      desk.log.warn({ err, code: 'ADMIN_UNKNOWN' }, 'not known whether somebody administers the workspace');
      return handSentence(sentences.notAdmin, receiver, desk);
    }
    const { payer, discipline } = await desk.context(asker);
    await desk.defaults.keep(asker.team, null, { payer, discipline });
    await handSentence(sentences.forAll, receiver, desk);
    await publishHome(asker, desk);
  });
}
