import type { DraftLine } from '../draft.ts';
import type { Discipline, Visit } from '../visit.ts';

/** Under whose plan of care a line stands: its own where one visit holds several, else who bills. */
export const disciplineOf = (line: DraftLine, visit: Visit): Discipline =>
  line.service.discipline ?? visit.discipline;
