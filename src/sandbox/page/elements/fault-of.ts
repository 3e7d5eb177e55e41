import type { Drawing } from '../drawing.ts';

/** The attributes of a control that something is wrong with, which name the sentence beside it; none where all is well. */
export function faultOf({ fault }: Drawing): Record<string, string> {
  return fault === undefined ? {} : { 'aria-invalid': 'true', 'aria-describedby': fault };
}
