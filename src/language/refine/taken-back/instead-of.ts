import { type Draft, draftWith, type Mention } from '../../draft.ts';

/** Words between a taking back and the new time: "wait, it was 30". */
const NEAR = 4;

/** A service in the place of another: "TE 20 I mean NMR". The one before is gone; its time stays where the new one has none. */
export function insteadOf(draft: Draft, gone: Mention, meant: Mention): Draft {
  const isNew = draft.durations.some(
    ({ from, owner }) =>
      from >= meant.to && from - meant.to < NEAR && (owner === undefined || owner === meant.from),
  );
  const durations = draft.durations.filter(
    ({ owner, from, to }) => !isNew || !(owner === gone.from || (to <= meant.from && from >= gone.to)),
  );
  return draftWith(draft, {
    mentions: draft.mentions.filter((mention) => mention !== gone),
    durations: durations.map((duration) =>
      duration.owner === gone.from ? { ...duration, owner: meant.from } : duration,
    ),
  });
}
