import { type Draft, draftWith, mentionWith } from '../../draft.ts';

/** Settles a short word that has minutes on what staff mostly mean by it: "MT 10" is manual therapy, "US 8" ultrasound. */
export function usualMeaning(draft: Draft): Draft {
  const several = draft.mentions.length > 1;
  return draftWith(draft, {
    mentions: draft.mentions.map((mention) => {
      const timed =
        mention.minutes.length > 0 || (several && draft.totalMinutes !== null) || mention.contact === 'group';
      if (!mention.usual || !timed || mention.open === null) return mention;
      return mentionWith(mention, { codes: [mention.usual], open: null, phrase: null });
    }),
  });
}
