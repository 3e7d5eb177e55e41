import { type Draft, seen } from '../../draft.ts';
import type { Place } from '../described/free-numbers.ts';
import { mayBeOne } from '../may-be-one.ts';

/** "Pushing himself up ramps and around tight corners: 23": the last word of a note of one service. */
export function isLast(draft: Draft, { from, to }: Place): boolean {
  const { tokens, denials } = draft;
  return (
    /^[:,]$/.test(tokens[from - 1]?.text ?? '') &&
    tokens[to] === undefined &&
    mayBeOne(draft.mentions) &&
    denials.length === 0
  );
}

/** A number between a comma and the end of its part. */
export function isClause(draft: Draft, { from, to }: Place): boolean {
  const { tokens } = draft;
  const next = tokens[to];
  return (
    tokens[from - 1]?.text === ',' &&
    (next === undefined || /^[.;\n,]$/.test(next.text) || isSigned(draft, to))
  );
}

/** A number that closes its part of the message. */
export function isAtEnd(draft: Draft, { to }: Place): boolean {
  const next = draft.tokens[to];
  return next === undefined || /^[.!)\n;,]$/.test(next.text) || isSigned(draft, to);
}

/** "Cutting with scissors 30 OT", "… 22 medicare PT": only who writes and who pays stands behind. */
function isSigned(draft: Draft, to: number): boolean {
  const payers = seen(draft, 'payers');
  let at = to;
  while (at < draft.tokens.length) {
    const payer = payers.find(({ from }) => from === at);
    if (!payer && !/^(OT|ot|PT|OTR|DPT|PTA|COTA|,)$/.test(draft.tokens[at]?.raw ?? '')) return false;
    at = payer?.to ?? at + 1;
  }
  return at > to;
}

/** At the start or the end of its clause, where a time is written down. */
export function isAtEdge(draft: Draft, { from, to }: Place): boolean {
  const { tokens } = draft;
  const edge = /^([,;\n.?!()/:]|and|then|plus|but|&|\+|while|followed|after)$/;
  const behind = tokens[to];
  const before = tokens[from - 1];
  return !behind || !before || edge.test(behind.text) || edge.test(before.text) || isSigned(draft, to);
}
