import type { Refiner } from '../refiner.ts';
import { aroundSteps } from './around/around-steps.ts';
import { decidedSteps } from './decided/decided-steps.ts';
import { describedSteps } from './described/described-steps.ts';
import { givenSteps } from './given/given-steps.ts';
import { namedSteps } from './named/named-steps.ts';
import { takenBackSteps } from './taken-back/taken-back-steps.ts';
import { timedSteps } from './timed/timed-steps.ts';

/** From what was seen to services, in this order: each step relies on those above it. */
export const refiners: readonly Refiner[] = [
  ...namedSteps,
  ...describedSteps,
  ...timedSteps,
  ...takenBackSteps,
  ...givenSteps,
  ...decidedSteps,
  ...aroundSteps,
];
