import { type Draft, type Duration, draftWith, type Mention, seen } from '../../draft.ts';
import { sentencesOf } from '../../parts/sentences.ts';

/**
 * Leaves out what a sentence says to leave off: "scar massage was the student's, so leave it off". "It" is the service told last
 * before the words, with the time that was told for it; of a visit nothing else goes, and one service alone stays.
 */
export function leftOff(draft: Draft): Draft {
  const sentences = sentencesOf(draft.tokens);
  let [mentions, durations, sightings] = [draft.mentions, draft.durations, draft.sightings];
  for (const off of seen(draft, 'negation', 'left-off')) {
    const isHere = ({ from }: Mention | Duration) =>
      from < off.from && sentences[from] === sentences[off.from];
    const here = mentions.filter(isHere);
    const gone = here.at(-1);
    if (!gone || mentions.length < 2) continue;
    mentions = mentions.filter((mention) => mention !== gone);
    // A time before the first service of the sentence is its own: "15 min of massage, so leave it off".
    const begin = here.length === 1 ? 0 : gone.to;
    // Its time is nobody's, and no number that might become one.
    durations = durations.map((time) =>
      isHere(time) && time.from >= begin ? { ...time, of: 'rest' } : time,
    );
    // "Iced on her own, no charge for that": who was there is told of what goes.
    sightings = sightings.filter(
      ({ slot, from, to }) =>
        slot !== 'presence' ||
        from < gone.from ||
        to > off.from ||
        here.length > 2 ||
        here.some((one) => one !== gone && one.codes.join() === gone.codes.join()),
    );
  }
  if (mentions.length === draft.mentions.length) return draft;
  const denied = draft.mentions.filter((mention) => !mentions.includes(mention));
  return draftWith(draft, { mentions, durations, sightings, denied: [...draft.denied, ...denied] });
}
