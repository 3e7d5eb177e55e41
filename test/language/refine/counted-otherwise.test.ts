import { describe, expect, it } from 'vitest';
import { ask } from '../model.ts';

const first = (text: string) => ask(text).services[0];

describe('services that count by something else than minutes', () => {
  it.each([
    ['95851 left and right knee and neck', 3],
    ['95851 both shoulders', 2],
    ['95851 right shoulder and right elbow', 1],
    ['95851 3 areas', 3],
    ['95851', undefined],
  ])('%j: areas %j', (text, areas) => expect(first(text)?.areas).toBe(areas));

  it.each([
    ['97810 34 min, re-needled twice', 2],
    ['97810 34 min, put fresh needles in', 1],
    ['97813 40 min, same needles', 0],
    ['97810 34 min', undefined],
  ])('%j: needles newly placed %j', (text, insertions) => {
    expect(first(text)?.insertions).toBe(insertions);
    expect(ask(text).services).toHaveLength(1);
  });

  it.each([
    ['PT: 97110 30 min, OT: 97535 15 min', ['pt', 'ot']],
    ['OT did 97535 20, PT did 97110 30', ['ot', 'pt']],
    ['PT did 97110 20 min, 97140 10 min', [undefined, undefined]],
  ])('%j: plans of care %j', (text, disciplines) =>
    expect(ask(text).services.map(({ discipline }) => discipline)).toEqual(disciplines),
  );

  it.each([
    ['adjusted the 4th rib, left', null],
    ['adj R 2nd rib', null],
    ['adj 4', 4],
  ])('%j: one of a row is no number of regions (%j)', (text, regions) =>
    expect(first(text)?.spinalRegions).toBe(regions),
  );
});
