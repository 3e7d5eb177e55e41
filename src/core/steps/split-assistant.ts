import { authorities } from '../authorities.ts';
import type { Draft, DraftLine } from '../draft.ts';
import { finding } from '../finding.ts';
import { assistantUnits } from '../units/assistant-units.ts';
import type { Finding } from '../visit.ts';

/**
 * Units that an assistant gave stand on a line of their own where the therapist gave others of the same code, since
 * the modifier belongs to units, not to the code. While the units are open the line stays whole, and the finding says
 * what will decide.
 *
 * @see CMS billing examples with CQ and CO
 */
export function splitAssistant(draft: Draft): Draft {
  const split = draft.lines.map((line) => ({ line, parts: partsOf(line) }));
  return {
    ...draft,
    lines: split.flatMap(({ parts }) => parts),
    findings: [...draft.findings, ...split.flatMap(({ line, parts }) => explain(line, parts))],
  };
}

function partsOf(line: DraftLine): DraftLine[] {
  const given = line.service.assistantMinutes ?? 0;
  if (given === 0 || line.code === null) return [line];
  const minutes = line.minutes ?? given;
  if (line.rule?.clock !== 'fifteen_pooled')
    return [{ ...line, givenBy: given * 10 > minutes ? 'assistant' : null }];
  if (given >= minutes) return [{ ...line, givenBy: 'assistant' }];
  if (line.units === null) return [line];
  const { without, withModifier } = assistantUnits(line.units, minutes - given, given);
  if (withModifier === 0) return [line];
  if (without === 0) return [{ ...line, givenBy: 'assistant' }];
  return [
    { ...line, units: without, minutes: minutes - given },
    { ...line, units: withModifier, minutes: given, givenBy: 'assistant' },
  ];
}

function explain(line: DraftLine, parts: DraftLine[]): Finding[] {
  const given = line.service.assistantMinutes ?? 0;
  if (given === 0 || line.code === null) return [];
  if (line.minutes !== null && given > line.minutes) {
    const text = `${line.code}: the assistant cannot have given ${given} of ${line.minutes} minutes: check the minutes.`;
    return [finding('units.impossible', 'stop', [line.code], text, authorities.assistant)];
  }
  const theirs = parts.find((part) => part.givenBy === 'assistant');
  const text = theirs
    ? `${line.code}: the assistant gave ${given} of ${line.minutes ?? given} minutes, which makes ${theirs.units ?? 'its'} unit${theirs.units === 1 ? '' : 's'} with the assistant's modifier${parts.length > 1 ? ', on a line of its own' : ''}.`
    : line.units === null
      ? `${line.code}: which units carry the assistant's modifier follows once the units are settled.`
      : line.rule?.clock === 'fifteen_pooled'
        ? `${line.code}: no unit carries the assistant's modifier, since the therapist gave 8 minutes or more of the last one.`
        : `${line.code}: no assistant's modifier, since the assistant gave no more than a tenth of it.`;
  return [finding('units.assistant', 'answer', [line.code], text, authorities.assistant)];
}
