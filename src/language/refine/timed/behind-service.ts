import { type Draft, type Mention, seen } from '../../draft.ts';

/**
 * Where the number of a service may stand: behind its code in brackets, a remark, its regions and sides, and the comma of a row that was
 * pasted from a sheet.
 *
 * @returns the place of a token
 */
export function behindService(draft: Draft, mention: Mention): number {
  const at = behindRegions(
    draft,
    behindGiver(draft, behindAlone(draft, behindRemark(draft, behindBracket(draft, mention)))),
  );
  return isRowOfTable(draft.tokens, at) ? at + 1 : at;
}

/** "E-stim unattended 15": that nobody stayed stands between as well. */
const behindAlone = (draft: Draft, at: number): number =>
  seen(draft, 'presence', 'unattended').find(({ from }) => from === at)?.to ?? at;

/** "Massage by lmt 30": who gave it stands between as well. */
function behindGiver(draft: Draft, start: number): number {
  if (!/^(by|with|w)$/.test(draft.tokens[start]?.text ?? '')) return start;
  const at = /^(the|our|my|an|a)$/.test(draft.tokens[start + 1]?.text ?? '') ? start + 2 : start + 1;
  return seen(draft, 'clinicians').find(({ from }) => from === at)?.to ?? start;
}

/** "97530,19" alone on its line, pasted from a sheet; in "97530, 19 of them" the comma parts. */
const isRowOfTable = (tokens: Draft['tokens'], at: number): boolean =>
  tokens[at]?.text === ',' &&
  tokens[at]?.glued === true &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 1]?.kind === 'number' &&
  /^(\n|)$/.test(tokens[at + 2]?.text ?? '');

/** "STM (97140) 15": a code in brackets stands for the service before them. */
const behindBracket = ({ tokens }: Draft, { from, to }: Mention): number =>
  tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' ? to + 1 : to;

/** "97110 (bike) x10": a remark in parentheses, without a number in it. */
function behindRemark({ tokens }: Draft, start: number): number {
  if (tokens[start]?.text !== '(') return start;
  const length = tokens
    .slice(start, start + 8)
    .findIndex(({ text, kind }) => text === ')' || kind === 'number');
  return tokens[start + length]?.text === ')' ? start + length + 1 : start;
}

/** "Buttoning practice 13", "gait drills 10". */
const headNouns = /^(practice|training|drills?|work|tasks?|activities|exercises?)$/;

/** "massage low back 15", "MT R shoulder 12": regions and sides may stand between a service and its number. */
function behindRegions(draft: Draft, start: number): number {
  let at = start;
  for (let steps = 0; steps < 4; steps++) {
    const region = seen(draft, 'region').find(
      ({ from, to }) => from === at && (to - from > 1 || (draft.tokens[from]?.text.length ?? 0) > 1),
    );
    if (region) at = behindLevels(draft, region.to);
    else if (
      /^(left|right|r|l|rt|lt|bilateral|bilat|to|the|on|his|her|their)$/.test(draft.tokens[at]?.text ?? '') ||
      headNouns.test(draft.tokens[at]?.text ?? '')
    )
      at += 1;
    else break;
  }
  return at;
}

/** "L3-4", "C5/6": the second number is the next vertebra, neither a number of regions nor minutes. */
function behindLevels({ tokens }: Draft, at: number): number {
  const isSegment = /^[ctls]\d{1,2}$/.test(tokens[at - 1]?.text ?? '');
  const isLevel = /^[-/&]$/.test(tokens[at]?.text ?? '') && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '');
  return isSegment && isLevel ? at + 2 : at;
}
