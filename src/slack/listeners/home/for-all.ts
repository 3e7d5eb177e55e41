import type { App, BlockAction } from '@slack/bolt';
import type { Asker } from '../../desk/asker.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { handSentence } from '../../sending/hand-over.ts';
import { homeActions } from '../../views/home/home-actions.ts';
import { publishHome } from '../../views/home/publish-home.ts';
import { usualWords } from '../../views/home/usual-words.ts';

/** "Use mine for everybody here": an administrator's own defaults become the workspace's; the Home tab says what came of it. */
export function listenToForAll(app: App, desk: FrontDesk): void {
  app.action<BlockAction>(homeActions.forAll, async ({ ack, body, client }) => {
    await ack();
    const asker = { team: body.team?.id ?? '', user: body.user.id, client };
    const text = (await isAdmin(asker, desk)) ? await keepForAll(asker, desk) : sentences.notAdmin;
    if (await publishHome(asker, desk, { text, at: 'defaults' })) return;
    await handSentence(text, { asker, origin: { channel: null, responseUrl: null } }, desk);
  });
}

async function isAdmin({ client, user }: Asker, { log }: FrontDesk): Promise<boolean> {
  try {
    const { user: person } = await client.users.info({ user });
    return person?.is_admin === true || person?.is_owner === true;
  } catch (err) {
    log.warn({ err, code: 'ADMIN_UNKNOWN' }, 'not known whether somebody administers the workspace');
    return false;
  }
}

/** @returns what was done, in a sentence */
async function keepForAll(asker: Asker, desk: FrontDesk): Promise<string> {
  const { payer, discipline } = await desk.context(asker);
  await desk.defaults.keep(asker.team, null, { payer, discipline });
  return sentences.forAll(usualWords({ payer, discipline }, desk.ruleSet));
}
