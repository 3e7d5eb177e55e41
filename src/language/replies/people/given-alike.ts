import type { Service } from '../../../core/visit.ts';

/** Whether two services were given alike: by the same, alone or in a group, all of it or in part. */
export const isGivenAlike = (one: Service, other: Service | undefined): boolean =>
  other !== undefined &&
  one.contact === other.contact &&
  one.givenBy === other.givenBy &&
  partOf(one, one.assistantMinutes) === partOf(other, other.assistantMinutes) &&
  partOf(one, one.togetherMinutes) === partOf(other, other.togetherMinutes);

/** All of a service, so many minutes of it, or nothing. */
const partOf = ({ minutes }: Service, part: number | null | undefined): number | 'all' | null =>
  part == null ? null : part === minutes ? 'all' : part;

/** A service as given as another was; where the assistant gave all of that one, all of this. */
export function givenAs(service: Service, told: Service): Service {
  const sameOf = (part: number | null | undefined) =>
    partOf(told, part) === 'all' ? service.minutes : (part ?? null);
  return {
    ...service,
    contact: told.contact,
    assistantMinutes: sameOf(told.assistantMinutes),
    ...(told.givenBy === undefined ? {} : { givenBy: told.givenBy }),
    ...(told.togetherMinutes == null ? {} : { togetherMinutes: sameOf(told.togetherMinutes) }),
  };
}
