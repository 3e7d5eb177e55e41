import type { z } from 'zod';
import type { StandIn } from '../stand-in.ts';
import type { Answer } from './answer.ts';

/** One method of the Web API: everything that may be refused before it runs, and what it does. */
export interface Method<Arguments = unknown> {
  name: string;
  /** Which token calls it. */
  token: 'bot' | 'app';
  /** The scope it needs; null for none. Where it depends on the channel the method checks for itself. */
  scope: string | null;
  arguments: z.ZodType<Arguments>;
  run(given: Arguments, standIn: StandIn): Answer;
}

/** Ties the arguments of a method to what its `run` receives. */
export function method<Arguments>(described: Method<Arguments>): Method {
  return { ...described, run: (given, standIn) => described.run(given as Arguments, standIn) };
}
