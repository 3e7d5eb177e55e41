import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { silent } from './look-up.ts';
import type { Asked, Shaped } from './shape.ts';

/** What Claimline does and does not do, with questions to try. */
export function shapeHelp({ decision }: Asked): Shaped {
  const lines = [
    'I help with CPT codes, units, modifiers and documentation for chiropractic and therapy visits. Ask in your own words.',
    'Try: "te 20 mt 10 united" · "group balance training 25 minutes with CMT" · "can I bill 97140 with 98941?" · "what do I document for 97530?" · "97110 or 97530?"',
    'Say the minutes, the payer, one-on-one or group, and how many spinal regions were adjusted; I ask for what is missing.',
    'I do not advise on prices, diagnoses, eligibility or treatment, and I never add an attestation for you. Please leave out names and other patient data.',
  ];
  return {
    status: 'answered',
    decision: silent(
      decision,
      lines.map((text, i) => finding(`help-${i + 1}`, 'answer', [], text, authorities.practice)),
    ),
  };
}
