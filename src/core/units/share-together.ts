import { type DraftLine, lineWith } from '../draft.ts';
import { gather } from '../gather.ts';

/** Most ways to share minutes that are gone through; beyond, they all go to one of the services. */
const mostWays = 256;

/**
 * Two clinicians with one patient at the same time: the shared minutes stand in the services of both and count once.
 * Each quarter hour of them is billed by one of the two, so every way to give the quarter hours away is returned. Where both work
 * under one plan, therapist and assistant, the two services were given one after the other, and no minute stands twice.
 *
 * @param lines lines whose minutes are the patient's clock, shared minutes included
 * @returns the lines with minutes that count once, one list a way; the lines themselves where nothing is shared twice
 * @see Medicare Claims Processing Manual, chapter 5, section 20.3
 * @example // 30 minutes of PT and 30 of OT, all together: 30 + 0, 15 + 15, 0 + 30
 */
export function shareTogether(lines: DraftLine[]): DraftLine[][] {
  const sharers = gather(lines, (line, at) => (sharedMinutes(line) > 0 ? [at] : []));
  if (sharers.length < 2 || isOnePlan(lines)) return [lines];
  const shared = Math.max(...sharers.map((at) => sharedMinutes(lines[at])));
  return waysToGive(shared, sharers.length).map((given) =>
    lines.map((line, at) => {
      const place = sharers.indexOf(at);
      return place < 0
        ? line
        : lineWith(line, { minutes: (line.minutes ?? 0) - sharedMinutes(line) + (given[place] ?? 0) });
    }),
  );
}

/** Minutes that are counted in more than one line; what the visit's own total must not hold twice. */
export function countedTwice(lines: DraftLine[]): number {
  const shared = lines.map(sharedMinutes).filter((minutes) => minutes > 0);
  return shared.length < 2 || isOnePlan(lines)
    ? 0
    : shared.reduce((sum, m) => sum + m, 0) - Math.max(...shared);
}

/** Every service with shared minutes is told to be of one and the same discipline. */
function isOnePlan(lines: readonly DraftLine[]): boolean {
  const shared = lines.filter((line) => sharedMinutes(line) > 0);
  const plan = shared[0]?.service.discipline ?? null;
  return plan !== null && shared.every(({ service }) => service.discipline === plan);
}

/** The shared part of a line's own minutes. */
const sharedMinutes = (line: DraftLine | undefined): number =>
  line && line.rule?.clock === 'fifteen_pooled'
    ? Math.min(line.service.togetherMinutes ?? 0, line.minutes ?? 0)
    : 0;

/** Every way to give quarter hours, and what is left after them, to so many. */
function waysToGive(minutes: number, to: number): number[][] {
  const none = Array.from({ length: to }, () => 0);
  const rest = minutes % 15;
  const whole = none.map((_, one) => none.map((_zero, at) => (at === one ? minutes : 0)));
  const quarters = compositions(Math.floor(minutes / 15), to, mostWays);
  if (quarters === null) return whole;
  return gather(quarters, (parts) => {
    const given = parts.map((quarter) => quarter * 15);
    return rest === 0
      ? [given]
      : none.map((_, one) => given.map((each, at) => each + (at === one ? rest : 0)));
  });
}

/** Every list of `parts` whole numbers with the sum `total`; null where there are more than `most`. */
function compositions(total: number, parts: number, most: number): number[][] | null {
  let lists: number[][] = [[]];
  for (let part = 1; part < parts; part++) {
    lists = gather(lists, (list) => {
      const left = total - list.reduce((sum, n) => sum + n, 0);
      return Array.from({ length: left + 1 }, (_, n) => [...list, n]);
    });
    if (lists.length > most) return null;
  }
  return lists.map((list) => [...list, total - list.reduce((sum, n) => sum + n, 0)]);
}
