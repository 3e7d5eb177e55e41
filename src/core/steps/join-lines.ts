import { type Draft, type DraftLine, draftWith, lineWith } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { disciplineOf } from '../modifiers/discipline-of.ts';

/**
 * All minutes of a code on one date stand on one claim line: episodes of the same code are added up before anything
 * is counted; PT and OT keep lines of their own. An episode without minutes leaves the line's minutes open.
 *
 * @see Medicare contractors on counting units (FCSO_UNITS in rules/sources.yml)
 */
export function joinLines(draft: Draft): Draft {
  const under = (line: DraftLine) => disciplineOf(line, draft.visit);
  const lines: DraftLine[] = [];
  for (const line of draft.lines) {
    const at = lines.findIndex(
      (other) => other.code !== null && other.code === line.code && under(other) === under(line),
    );
    const earlier = lines[at];
    if (earlier === undefined) lines.push(line);
    else lines[at] = join(earlier, line);
  }
  return draftWith(draft, { lines });
}

function join(a: DraftLine, b: DraftLine): DraftLine {
  const sum = (x: number | null, y: number | null) => (x === null ? y : y === null ? x : x + y);
  const timed = a.rule?.clock === 'fifteen_pooled';
  const together = sum(a.service.togetherMinutes ?? null, b.service.togetherMinutes ?? null);
  const areas = sum(a.service.areas ?? null, b.service.areas ?? null);
  const insertions = sum(a.service.insertions ?? null, b.service.insertions ?? null);
  return lineWith(a, {
    minutes: timed && (a.minutes === null || b.minutes === null) ? null : sum(a.minutes, b.minutes),
    service: {
      ...a.service,
      regions: eachOnce([...a.service.regions, ...b.service.regions]),
      assistantMinutes: sum(a.service.assistantMinutes, b.service.assistantMinutes),
      unitsSaid: sum(a.service.unitsSaid, b.service.unitsSaid),
      ...(together === null ? {} : { togetherMinutes: together }),
      ...(areas === null ? {} : { areas }),
      ...(insertions === null ? {} : { insertions }),
      modifiersSaid: eachOnce([...a.service.modifiersSaid, ...b.service.modifiersSaid]),
    },
  });
}
