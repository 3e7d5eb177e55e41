import { authorities } from '../../authorities.ts';
import { type Draft, settledLines } from '../../draft.ts';
import { finding } from '../../finding.ts';
import { gather } from '../../gather.ts';
import { worded } from '../../payer/worded.ts';
import type { Allocation, Finding } from '../../visit.ts';
import { minutesWords } from '../told/unit-words.ts';
import type { OwnClock } from './own-clock.ts';

/** How the codes with clocks of their own were counted, what their clock leaves open, and what cannot stand alone. */
export function clockFindings(draft: Draft, clocks: OwnClock[]): Finding[] {
  return gather(clocks, (own): Finding[] => {
    const { clock, clash } = own;
    const named = gather(own.lines, (line) => (line.code === null ? [] : [line.code]));
    const codes = [...new Set([...named, ...gather(own.allocations, (a) => Object.keys(a))])];
    const source = clock.sources[0] ?? authorities.practice;
    const found: Finding[] = [];
    if (clash) {
      const text = `${own.openings.join(' and ')} both open the day: one of them, once, and the rest of the time goes on its further code.`;
      return [finding('units.one-opening', 'stop', own.openings, text, source)];
    }
    const said = `${worded({ ...clock, text: clock.says })}${made(own)}`;
    found.push(finding('units.own-clock', 'answer', codes, said, source));
    if (!named.some((code) => own.openings.includes(code))) found.push(notAlone(own, named, draft));
    const lines = draft.lines.filter((line) => line.code !== null && codes.includes(line.code));
    if ((own.assistantMinutes ?? 0) > 0 && lines.every((line) => line.service.assistantMinutes === null))
      found.push(whoseLine(own, codes));
    if (clock.apart !== null && settledLines(draft).some((line) => line.rule.clock === 'fifteen_pooled'))
      found.push(finding('units.kept-apart', 'warn', codes, `${clock.apart} Check with the payer.`, source));
    return found;
  });
}

/** An assistant gave a part of minutes that lie on several lines: who gave which is not said. */
function whoseLine({ assistantMinutes, minutes }: OwnClock, codes: string[]): Finding {
  const text = `The assistant gave ${assistantMinutes} of ${minutes} minutes: which line carries the assistant's modifier follows from who gave the first period and who the further ones.`;
  return finding('units.assistant', 'ask', codes, text, authorities.assistant);
}

/** "Here 30 minutes make 97129 × 1 and 97130 × 1." */
function made({ minutes, allocations }: OwnClock): string {
  if (minutes === null || allocations.length === 0) return '';
  const ways = allocations.map(inWords).join(', or ');
  return ` Here ${minutesWords(minutes)} make${minutes === 1 ? 's' : ''} ${ways}.`;
}

function inWords(allocation: Allocation): string {
  const billed = Object.entries(allocation).filter(([, units]) => units > 0);
  return billed.length === 0 ? 'no unit' : billed.map(([code, units]) => `${code} × ${units}`).join(' and ');
}

/** A further code was named and the one that opens was not: its minutes are read as all minutes of the clock. */
function notAlone({ clock, lines, openings, minutes }: OwnClock, named: string[], draft: Draft): Finding {
  const says = lines.map(({ rule }) => rule?.count?.says).find((text) => text !== undefined) ?? clock.says;
  const read =
    minutes === null
      ? ''
      : ` The ${minutes} minutes are taken as all of ${clock.kind === 'month' ? 'the month' : draft.visit.dateOfService}.`;
  const source = clock.sources[0] ?? authorities.practice;
  return finding('units.not-alone', 'warn', [...named, ...openings], `${says}${read}`, source);
}
