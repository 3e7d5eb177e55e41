import type { IntentId, Request } from '../request.ts';

/** A way to take a question that was not surely understood. */
export interface Reading {
  /** For the person who chooses. */
  label: string;
  intent: IntentId;
}

/** How many ways are offered: what a person takes in at a glance. */
const most = 3;

/** What people ask most, where nothing that was heard points elsewhere. */
const usual: readonly Reading[] = [
  { label: 'Code a visit', intent: 'code-visit' },
  { label: 'Check two codes together', intent: 'check-pair' },
  { label: 'What the note must show', intent: 'document' },
];

/**
 * The ways to take a question that was not surely understood, those first that what was heard points to; what was heard
 * stays with whichever is chosen. None where the question was understood.
 *
 * @example readingsOf(request)[0] // where a payer was heard: { label: 'What this payer asks for', intent: 'payer-rules' }
 */
export function readingsOf({ sure, payer, modifiers, totalMinutes }: Request): Reading[] {
  if (sure) return [];
  const heard: Reading[] = [
    ...(payer === null ? [] : [{ label: 'What this payer asks for', intent: 'payer-rules' } as const]),
    ...(modifiers.length === 0
      ? []
      : [{ label: `When to use ${modifiers.join(' or ')}`, intent: 'find-modifier' } as const]),
    ...(totalMinutes === null
      ? []
      : [{ label: `Units of ${totalMinutes} minutes`, intent: 'count-units' } as const]),
  ];
  return [...heard, ...usual].slice(0, most);
}

/** The request as one of its readings; null where that is none of them. */
export function readAs(request: Request, label: string): Request | null {
  const reading = readingsOf(request).find((one) => one.label === label);
  return reading === undefined ? null : { ...request, intent: reading.intent, sure: true };
}
