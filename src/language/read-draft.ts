import type { Day } from '../core/visit.ts';
import type { ReadAs } from './corrected/as-meant.ts';
import type { Draft } from './draft.ts';
import type { Model } from './model.ts';
import { refine } from './refine/refine.ts';
import { refiners } from './refine/refiners.ts';
import { seeDraft } from './see-draft.ts';

/** Sees every slot of a message (`seeDraft`), then lets the refiners join what belongs together. */
export function readDraft(text: string, model: Model, today: Day | null = null, as: ReadAs = 'alone'): Draft {
  return refine(seeDraft(text, model, today, as), refiners, model);
}
