import { authorities } from '../authorities.ts';
import { type DraftLine, type PairOutcome, possibleCodes } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { either } from '../either.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import type { Edition } from '../rule-set/edition.ts';
import type { Finding, Verdict } from '../visit.ts';
import type { Ways } from './ways-of.ts';

/** What each verdict says of two codes, in a few words. */
const says: readonly [Verdict, string][] = [
  ['not-allowed', 'not together'],
  ['unknown', 'not known here'],
  ['allowed-with-modifier', 'together on a condition'],
  ['allowed', 'no pair of the table'],
];

/**
 * Of two services that may not stand together in every way they may turn out, or not on the same terms: what it hangs on. One
 * finding for two services, at least one of them open.
 *
 * @example // 97140 beside cups
 * openFindings(ways, lines, edition)[0].text
 * // "It depends on which code it is. 97140 with 97124: not together; 97140 with 97139: no pair of the table; both the same code: one line."
 */
export function openFindings(ways: Ways, lines: readonly DraftLine[], edition: Edition | null): Finding[] {
  const source = edition?.sources.pairs ?? authorities.practice;
  return gather([...ways.values()], (these): Finding | [] => {
    const codes = gather(these[0]?.lines ?? [], (at) => (lines[at] ? [possibleCodes(lines[at])] : []));
    const [one = [], two = []] = codes;
    const verdicts = eachOnce(these.map(({ verdict }) => verdict));
    const mayBeOne = one.some((code) => two.includes(code));
    if (verdicts.length < 2 && !(mayBeOne && verdicts[0] !== 'allowed')) return [];
    const told = gather(says, ([verdict, words]) =>
      grouped(these.filter((way) => way.verdict === verdict)).map((pairing) => `${pairing}: ${words}`),
    );
    const same = mayBeOne ? ['both the same code: one line'] : [];
    const text = `It depends on which code it is. ${[...told, ...same].join('; ')}.`;
    return finding('pair.open', 'warn', eachOnce([...one, ...two]), text, source);
  });
}

/** "97140 or 97124 with 98940, 98941 or 98942": first codes that stand with the same second ones are told together. */
function grouped(ways: readonly PairOutcome[]): string[] {
  const firsts = eachOnce(ways.map(({ codes }) => codes[0])).map((code) => ({
    code,
    others: either(gather(ways, ({ codes: [a, b] }) => (a === code ? [b] : []))),
  }));
  return eachOnce(firsts.map(({ others }) => others)).map((others) => {
    const these = firsts.filter((one) => one.others === others).map(({ code }) => code);
    return `${either(these)} with ${others}`;
  });
}
