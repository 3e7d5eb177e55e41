import { gather } from '../../core/gather.ts';
import type { PersonalData } from '../../privacy/personal-data.ts';
import type { Draft } from '../draft.ts';
import type { Token } from '../words/tokens.ts';

/** Of each name the token behind it, and which of the persons it is: the name itself is left behind here. A letter is no name. */
export function namesIn(
  typed: string,
  tokens: readonly Token[],
  personal: readonly PersonalData[],
): Draft['named'] {
  const known: string[] = [];
  return gather(personal, ({ kind, from, to }) => {
    if (kind !== 'a name') return [];
    const name = typed.slice(from, to).toLowerCase().replace(/'?s$/, '');
    if (!known.includes(name)) known.push(name);
    const letter = /(?:^|[ .])([a-d])$/.exec(name)?.[1];
    const behind = tokens.findIndex((token) => token.from >= to);
    const at = behind < 0 ? tokens.length - 1 : behind;
    return at < 0 ? [] : { of: letter ?? `person ${known.indexOf(name)}`, from: at, to: at };
  });
}
