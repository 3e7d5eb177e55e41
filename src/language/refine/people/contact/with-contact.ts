import { type Mention, mentionWith } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import type { Cue } from '../patients/cue.ts';

/** A service of which it is told whether the patient was alone. An open word that was shared needs no answer any more: shared minutes are group treatment whatever was done. */
export function withContact(mention: Mention, contact: Cue['contact'], { groupCode }: Model): Mention {
  if (contact === 'one-on-one') {
    const codes =
      mention.codes.length > 1 ? mention.codes.filter((code) => code !== groupCode) : mention.codes;
    return mentionWith(mention, { contact, codes, open: codes.length === 1 ? null : mention.open });
  }
  if (mention.open === null || mention.usual) return mentionWith(mention, { contact });
  return mentionWith(mention, { contact, codes: [groupCode], open: null, phrase: null });
}
