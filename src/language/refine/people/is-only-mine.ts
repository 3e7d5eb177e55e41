import { type Draft, seen } from '../../draft.ts';
import { isOfPeopleTogether } from '../../slots/counts-patients.ts';

/** "3 people in the room but only one was my patient": who else was there is told of as nobody's here, and treated by others or not at all. */
export const isOnlyMine = (draft: Draft): boolean =>
  seen(draft, 'people', 'only-mine').length > 0 && !draft.tokens.some(isOfPeopleTogether);

/** Whether words name the service itself ("group", "class"), and not who was there. */
export const namesGroup = ({ tokens }: Draft, { from, to }: { from: number; to: number }): boolean =>
  tokens.slice(from, to).some(({ text }) => /^(groups?|grp|class|classes)$/.test(text));
