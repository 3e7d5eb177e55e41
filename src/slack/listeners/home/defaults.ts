import type { App, BlockAction, RespondFn, StaticSelectAction } from '@slack/bolt';
import { isDiscipline } from '../../../clinic/usual.ts';
import type { DefaultsKept } from '../../../store/defaults.ts';
import type { Asker } from '../../desk/asker.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { checked } from '../../messages/blocks/checked.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { respondSurely } from '../../sending/respond-surely.ts';
import { homeActions } from '../../views/home/home-actions.ts';
import { publishHome } from '../../views/home/publish-home.ts';
import { usualWords } from '../../views/home/usual-words.ts';
import { askedKey, welcomeBlocks } from '../../views/home/welcome.ts';

/** The two selects of the Home tab and of the welcome: what is chosen counts from the next question on. */
export function listenToDefaults(app: App, desk: FrontDesk): void {
  for (const name of ['discipline', 'payer'] as const) {
    app.action<BlockAction<StaticSelectAction>>(
      homeActions[name],
      async ({ ack, body, action, client, respond }) => {
        await ack();
        const asker = { team: body.team?.id ?? '', user: body.user.id, client };
        const kept = chosen(name, action.selected_option?.value, desk);
        if (kept !== null) await desk.defaults.keep(asker.team, asker.user, kept);
        await settled(body, asker, respond, desk, false);
      },
    );
  }
  app.action<BlockAction>(homeActions.skip, async ({ ack, body, client, respond }) => {
    await ack();
    const asker = { team: body.team?.id ?? '', user: body.user.id, client };
    await settled(body, asker, respond, desk, true);
  });
}

/** What is to be kept; null for what the rules do not know. */
function chosen(
  name: 'discipline' | 'payer',
  value: string | undefined,
  { ruleSet }: FrontDesk,
): Partial<DefaultsKept> | null {
  if (value === undefined) return null;
  if (name === 'discipline') return isDiscipline(value) ? { discipline: value } : null;
  return ruleSet.payers.some(({ payer }) => payer === value) ? { payer: value } : null;
}

/** Nobody is asked again; the surface where it was chosen shows how it stands now, and says what was kept. */
async function settled(
  body: BlockAction,
  asker: Asker,
  respond: RespondFn,
  desk: FrontDesk,
  skipped: boolean,
): Promise<void> {
  const kept = usualWords(await desk.context(asker), desk.ruleSet);
  const note = skipped ? sentences.settled(kept) : sentences.kept(kept);
  const wasAsked = await desk.once.was(askedKey(asker));
  if (body.view === undefined) {
    const text = skipped ? note : `${note} ${sentences.welcome}`;
    const blocks = skipped ? [] : await welcomeBlocks(asker, desk, note);
    await respondSurely(respond, { replace_original: true, ...checked({ text, blocks }, desk.log) });
  }
  // On the Home tab the first choice of two leaves the other question standing where it was asked.
  const { user, team } = asker;
  const { person } = await desk.defaults.around(team, user);
  if (skipped || (person?.payer != null && person.discipline !== null))
    await desk.once.first(askedKey(asker));
  if (body.view !== undefined)
    await publishHome(asker, desk, { text: note, at: wasAsked ? 'defaults' : 'top' });
}
