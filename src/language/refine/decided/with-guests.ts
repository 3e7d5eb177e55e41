import { gather } from '../../../core/gather.ts';
import { type Mention, mentionWith } from '../../draft.ts';

/** Minutes of one kind, added up; null where none are told. */
const sumOf = (minutes: readonly (number | null)[]): number | null =>
  minutes.every((each) => each === null) ? null : minutes.reduce<number>((sum, each) => sum + (each ?? 0), 0);

/**
 * A settled service with the open ones that go into it: their minutes, regions and helpers are its own.
 *
 * @param narrower the codes that it shares with a guest which tells more of it, and where that ends
 */
export function withGuests(
  mention: Mention,
  guests: readonly Mention[],
  narrower: Pick<Mention, 'to' | 'codes'> | undefined,
): Mention {
  const all = [mention, ...guests];
  const areOfSeveral =
    all.some(({ giver }) => giver !== mention.giver) && guests.some(({ giver }) => giver !== null);
  return mentionWith(mention, {
    ...(areOfSeveral ? { giver: null } : {}),
    assistantMinutes: sumOf(all.map((one) => one.assistantMinutes)),
    togetherMinutes: sumOf(all.map((one) => one.togetherMinutes)),
    codes: narrower?.codes ?? mention.codes,
    to: Math.max(mention.to, narrower?.to ?? 0),
    contact: mention.contact ?? guests.find((guest) => guest.contact)?.contact ?? null,
    minutes: [...mention.minutes, ...gather(guests, (guest) => guest.minutes)],
    levels: mention.levels + guests.reduce((sum, guest) => sum + guest.levels, 0),
    regions: [...new Set([...mention.regions, ...gather(guests, ({ regions }) => regions)])],
  });
}
