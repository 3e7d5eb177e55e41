import type { Asker } from '../../desk/asker.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { handSentence } from '../../sending/hand-over.ts';
import type { Origin } from '../../sending/origin.ts';
import { openView } from '../open-view.ts';
import { drawForm } from './draw-form.ts';
import { newForm } from './visit-form.ts';

/**
 * Opens "Code a visit" with the asker's usual payer and today's date. Where the three seconds of the trigger are over, a
 * sentence says how to ask in words.
 */
export async function openForm(
  triggerId: string,
  asker: Asker,
  origin: Origin,
  desk: FrontDesk,
): Promise<void> {
  const context = await desk.context(asker);
  const view = drawForm(newForm(context.payer, context.today), origin, context, desk);
  if (await openView(asker.client, triggerId, view, desk.log)) return;
  await handSentence(sentences.formLate, { asker, origin }, desk);
}
