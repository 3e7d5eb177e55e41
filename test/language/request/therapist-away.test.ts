import { describe, expect, it } from 'vitest';
import { ask } from '../model.ts';

describe('where the therapist of a student was', () => {
  it.each([
    'student ran 25 min ther ex by herself while the PT was in another room',
    'student 20 min gait, PT not in the room',
    'SPT did te 25, pt was out of the room',
    'student did 25 min te while I sat in my office',
    'student te 25, the therapist was next door',
    'OT student dressing 20, OT was at lunch',
  ])('%s: not in the room throughout', (text) => {
    expect(ask(text).attested.clinician).toBe('no');
  });

  it.each([
    'student 20 min gait, PT in the room directing',
    'student did te 25, I was in the room',
    'PTA did te 25 while the PT was in another room',
    'te 25, PT was in another room',
  ])('%s: nothing of a student alone', (text) => {
    expect(ask(text).attested.clinician).toBeUndefined();
  });
});
