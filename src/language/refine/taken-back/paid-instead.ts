import type { Draft, Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';

const fillers = /^(us|me|it|for|as|only|just|out|at|the|a)$/;
const FEW = 2;

/**
 * The code that was paid, where another one of its family was sent: "UHC paid 98940 instead of 98941", "billed 98941, they paid 98940".
 */
export function paidInstead({ tokens, mentions }: Draft, { ruleSet }: Model): Mention | undefined {
  const codes = mentions.filter(({ by, minutes }) => by === 'code' && minutes.length === 0);
  const familyOf = ({ codes: [code = ''] }: Mention) => ruleSet.codes[code]?.family;
  const verbBefore = (from: number): number => {
    let at = from - 1;
    while (fillers.test(tokens[at]?.text ?? '') && at > from - 1 - FEW) at--;
    return at;
  };
  const isPaid = ({ from }: Mention) =>
    tells(tokens[verbBefore(from)], 'paid/pays') &&
    !/^(pays?|covered)$/.test(tokens[verbBefore(from)]?.text ?? '');
  const isSent = ({ from }: Mention) => tells(tokens[verbBefore(from)], 'paid/bills');
  const isInstead = (paid: Mention, { from }: Mention) =>
    tokens
      .slice(paid.to, from)
      .map(({ text }) => text)
      .join(' ') === 'instead of';
  return codes.find(
    (paid) =>
      isPaid(paid) &&
      codes.some(
        (sent) =>
          sent.codes[0] !== paid.codes[0] &&
          familyOf(sent) === familyOf(paid) &&
          (isInstead(paid, sent) || (sent.to <= paid.from && isSent(sent))),
      ),
  );
}
