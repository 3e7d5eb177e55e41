import { authorities } from '../authorities.ts';
import { type Draft, type DraftLine, draftWith, lineWith } from '../draft.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { marksAssistant } from '../modifiers/marks-assistant.ts';
import type { RuleSet } from '../rule-set.ts';
import { assistantUnits } from '../units/assistant-units.ts';
import { periodOf } from '../units/clocks/period-of.ts';
import { assistantWords } from '../units/told/assistant-words.ts';
import type { Finding } from '../visit.ts';

/**
 * Units that an assistant gave stand on a line of their own where the therapist gave others of the same code, since
 * the modifier belongs to units, not to the code. Where no modifier tells them apart for this payer on this date, the line
 * stays whole. Minutes with both at the patient are the therapist's. While the units are open the line stays whole, and the
 * finding says what each number of units would mean.
 *
 * @see CMS billing examples with CQ and CO
 */
export function splitAssistant(draft: Draft, ruleSet: RuleSet): Draft {
  if (!draft.lines.some(namesAssistant)) return draft;
  return draftWith(draft, {
    lines: gather(draft.lines, (line) =>
      marksAssistant(line, draft, ruleSet) ? partsOf(line, ruleSet) : [line],
    ),
    findings: [...draft.findings, ...gather(draft.lines, (line) => explain(line, draft, ruleSet))],
  });
}

const namesAssistant = ({ service }: DraftLine): boolean =>
  service.givenBy === 'assistant' || (service.assistantMinutes ?? 0) > 0;

/** Minutes of the assistant alone: what both gave together is the therapist's. */
function aloneOf({ service, minutes }: DraftLine): number {
  const given = service.assistantMinutes ?? 0;
  const together = service.togetherMinutes ?? 0;
  return minutes === null ? given : Math.max(0, Math.min(given, minutes - together));
}

const byQuarterHour = (line: DraftLine, ruleSet: RuleSet): boolean => periodOf(line.rule, ruleSet) === 15;

function partsOf(line: DraftLine, ruleSet: RuleSet): DraftLine[] {
  const alone = aloneOf(line);
  // Nobody counted the minutes, but somebody said that all were the assistant's.
  if (alone === 0 && line.code !== null && line.service.givenBy === 'assistant')
    return [lineWith(line, { givenBy: 'assistant' })];
  if (alone === 0 || line.code === null) return [line];
  const minutes = line.minutes ?? alone;
  if (!byQuarterHour(line, ruleSet))
    return [lineWith(line, { givenBy: alone * 10 > minutes ? 'assistant' : null })];
  if (alone >= minutes) return [lineWith(line, { givenBy: 'assistant' })];
  if (line.units === null) return [line];
  const { without, withModifier } = assistantUnits(line.units, minutes - alone, alone);
  if (withModifier === 0) return [line];
  if (without === 0) return [lineWith(line, { givenBy: 'assistant' })];
  return [
    lineWith(line, { units: without, minutes: minutes - alone }),
    lineWith(line, { units: withModifier, minutes: alone, givenBy: 'assistant' }),
  ];
}

function explain(line: DraftLine, draft: Draft, ruleSet: RuleSet): Finding[] {
  const { code, minutes, service } = line;
  const given = service.assistantMinutes ?? 0;
  if (given === 0 || code === null) return [];
  const say = (text: string) => [finding('units.assistant', 'answer', [code], text, authorities.assistant)];
  if (minutes !== null && given > minutes) {
    const text = `${code}: the assistant cannot have given ${given} of ${minutes} minutes: check the minutes.`;
    return [finding('units.impossible', 'stop', [code], text, authorities.assistant)];
  }
  const alone = aloneOf(line);
  if (alone === 0) return say(`${code}: minutes with both at the patient count as the therapist's.`);
  if (!marksAssistant(line, draft, ruleSet))
    return say(`${code}: no modifier tells an assistant's units apart here, for this payer on this date.`);
  const named = { ...line, code };
  if (!byQuarterHour(line, ruleSet)) return say(assistantWords(named, alone, []));
  const possible = line.units === null ? line.unitsChoices : [line.units];
  if (possible.length === 0) {
    return say(`${code}: which units carry the assistant's modifier follows once the units are settled.`);
  }
  const therapist = (minutes ?? alone) - alone;
  return say(
    assistantWords(
      named,
      alone,
      possible.map((units) => ({ units, split: assistantUnits(units, therapist, alone) })),
    ),
  );
}
