import type { Count } from '../draft.ts';
import { readNumber } from '../words/number-words.ts';
import type { Token } from '../words/tokens.ts';

/** Units in which findings, weights and distances are told: a number before one is no time. */
const units =
  /^(deg|degs|degree|degrees|#|lb|lbs|pound|pounds|kg|cm|mm|ft|feet|foot|meter|meters|yd|yds|yards|sec|secs|second|seconds|bpm|mmhg|rpm|mph|hz|percent|%)$/;
/** Behind these stands a step of a scale, or several: "grade three and four". */
const scale = /^(grade|grades|gr|level|levels|lvl|seat|stage|pain|speed|resistance|incline)$/;
/** "Went from 42 to 28": what a score did, and nobody else. */
const moved = /^(went|goes|dropped|improved|increased|decreased|up|down|rose|fell|moved)$/;
const joins = /^(and|or|to|-|\/|,|&)$/;
/** "(20 min)", "20 to 25 min": what stands before one of these is a time. */
const time = /^(min|mins|mns|mn|minute|minutes|m|'|hour|hours|hr|hrs|h|am|pm|:|a|p)$/;

/**
 * Finds numbers that were measured or belong to a scale, and are no time of anything: "45 deg", "120#", "14 sec", "30s",
 * "went from 42 to 28", "grade three and four".
 *
 * @returns them as counts of something `measured`
 */
export function seeMeasured(tokens: readonly Token[]): Count[] {
  const found: Count[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at);
    if (number === null) continue;
    const to = endOfMeasure(tokens, at, number.to);
    const from = moved.test(tokens[at - 2]?.text ?? '') && tokens[at - 1]?.text === 'from' ? at - 2 : at;
    if (to !== null) found.push({ from, to, number: number.value, noun: 'measured' });
    at = (to ?? number.to) - 1;
  }
  return found;
}

/** The place behind what was measured; null where the number may be anything. */
function endOfMeasure(tokens: readonly Token[], at: number, to: number): number | null {
  const text = (where: number) => tokens[where]?.text ?? '';
  const unit = text(to) === '-' ? to + 1 : to;
  if (units.test(text(unit)) && !(text(unit) === 'second' && tokens[at]?.kind === 'word')) return unit + 1;
  if (text(to) === 's' && tokens[to]?.glued && tokens[at]?.kind === 'number') return to + 1;
  if (scale.test(text(at - 1)) && !time.test(text(to))) return endOfScale(tokens, to);
  if (text(at - 1) !== 'from' || !/^(to|-)$/.test(text(to))) return null;
  const end = readNumber(tokens, to + 1);
  return end && !time.test(text(end.to)) ? end.to : null;
}

/** "three and four": only a further step that no word of time follows. */
function endOfScale(tokens: readonly Token[], to: number): number {
  if (!joins.test(tokens[to]?.text ?? '')) return to;
  const next = readNumber(tokens, to + 1);
  return next && next.value <= 5 && !time.test(tokens[next.to]?.text ?? '') ? next.to : to;
}
