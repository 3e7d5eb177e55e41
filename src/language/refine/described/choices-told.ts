import { eachOnce } from '../../../core/each-once.ts';
import { gather } from '../../../core/gather.ts';
import type { AmbiguousPhrase } from '../../../core/rule-set/code-rule.ts';
import { type Draft, type Mention, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { tellingWords } from './telling-words.ts';

/** A choice of an open word, and where it is told. */
interface ChoiceTold {
  at: number;
  code: string;
}

/**
 * Which choices of an open word are told behind it, one a clause: "by the machine" and "mechanical" are one, and what tells of two
 * at once tells of none.
 */
export function choicesTold(draft: Draft, mention: Mention, phrase: AmbiguousPhrase): ChoiceTold[] {
  const clauses = clausesOf(draft.tokens);
  const told = wordsTelling(draft, phrase).filter(
    ({ at }) => at >= mention.from && (mention.open === null || at >= mention.to),
  );
  return gather(eachOnce(told.map(({ at }) => clauses[at])), (clause) => {
    const here = told.filter(({ at }) => clauses[at] === clause).sort((a, b) => a.at - b.at);
    const codes = eachOnce(here.map(({ code }) => code));
    const [first] = here;
    return first && codes.length === 1 ? [{ at: first.at, code: first.code }] : [];
  }).sort((a, b) => a.at - b.at);
}

/** Every word of the message that tells one choice from the others. */
function wordsTelling(draft: Draft, phrase: AmbiguousPhrase): ChoiceTold[] {
  const telling = tellingWords(phrase);
  const choices = [...telling.keys()];
  return [
    ...gather(draft.tokens, (token, at) =>
      choices.filter((code) => telling.get(code)?.has(token.stem)).map((code) => ({ at, code })),
    ),
    ...seen(draft, 'tell-apart')
      .filter(({ value }) => choices.includes(value))
      .map(({ from, value }) => ({ at: from, code: value })),
  ];
}
