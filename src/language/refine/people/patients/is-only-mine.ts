import { type Draft, seen } from '../../../draft.ts';
import { arePeopleTogether } from '../../../slots/counts-patients.ts';

/** "3 people in the room but only one was my patient": who else was there is told of as nobody's here, and treated by others or not at all. */
export const isOnlyMine = (draft: Draft): boolean =>
  seen(draft, 'people', 'only-mine').length > 0 && !arePeopleTogether(draft.tokens);

/** Whether words name the service itself ("group", "class"), and not who was there. */
export const namesGroup = ({ tokens }: Draft, { from, to }: { from: number; to: number }): boolean =>
  tokens.slice(from, to).some(({ text }) => /^(groups?|grp|class|classes)$/.test(text));

/**
 * "Group of 4, I only treated one myself, TE 30": beside the only time and a service of its own, the group is who was around, and none
 * that was given.
 */
export const isOnlyAround = (draft: Draft, groupCode: string): boolean =>
  isOnlyMine(draft) &&
  draft.durations.length < 2 &&
  draft.mentions.some(({ codes, by }) => by !== 'code' && codes.length > 0 && !codes.includes(groupCode)) &&
  !draft.mentions.some(({ codes, by }) => by === 'code' && codes.includes(groupCode));
