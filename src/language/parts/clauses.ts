import { isTitle } from '../people/is-title.ts';
import type { Token } from '../words/tokens.ts';
import { isWayThere } from './ways-there.ts';

/** Signs and words at which one part of a message ends and the next begins. */
const separators = new Set(
  [',', ';', '\n', '?', '!', '&', '+'].concat([
    'and',
    'then',
    'plus',
    'but',
    'while',
    'followed',
    'afterwards',
    'after',
  ]),
);

/** Ten steps ask for the clauses of one message. */
const numbered = new WeakMap<readonly Token[], readonly number[]>();

/**
 * Numbers the clauses of a message, so that two things can be asked whether they stand in one.
 *
 * @returns for each token the number of its clause; a separator belongs to the clause it ends
 */
export function clausesOf(tokens: readonly Token[]): readonly number[] {
  const known = numbered.get(tokens);
  if (known !== undefined) return known;
  const clauses = numberClauses(tokens);
  numbered.set(tokens, clauses);
  return clauses;
}

function numberClauses(tokens: readonly Token[]): number[] {
  let clause = 0;
  let saysWho = false;
  return tokens.map((token, at) => {
    // "PTA did the bands 25 min I did mobs 20": who did something else begins a clause without any sign.
    if (isSomebodyDoing(tokens, at)) {
      if (saysWho && tokens[at - 1]?.kind !== 'sign' && !separators.has(tokens[at - 1]?.text ?? ''))
        clause += 1;
      saysWho = true;
    }
    const here = clause;
    if (
      (separators.has(token.text) && !isWayThere(tokens, at)) ||
      endsSentence(tokens, at) ||
      isSlash(tokens, at)
    ) {
      clause += 1;
      saysWho = false;
    }
    return here;
  });
}

const somebody = new Set(
  'i we he she they pt pta ot ota cota dc doc lmt tech aide student therapist assistant'.split(' '),
);
const doing = new Set('did gave ran took handled covered finished'.split(' '));

/** "I did", "the PTA ran". */
export function isSomebodyDoing(tokens: readonly Token[], at: number): boolean {
  return doing.has(tokens[at + 1]?.text ?? '') && somebody.has(tokens[at]?.text ?? '');
}

/** "Mr. A", "Dr. Lee"; "miss" has no full stop. */
const isTitled = (word: string): boolean => word === 'dr' || (word !== 'miss' && isTitle(word));

/** Whether a token is the full stop of a sentence: in "4.5" it is none, nor in "Mr. A". */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== '.' || next?.glued === true) return false;
  return next === undefined || !isTitled(tokens[at - 1]?.text ?? '');
}

/** "TE 15/MT 10" and "36 TE / 24 MT" are two, "PT/OT", "C/T" and "w/ 3/4" are not. */
function isSlash(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === '/' && !tokens[at]?.glued && tokens[at + 1]?.glued === false) return true;
  return tokens[at]?.text === '/' && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'word';
}
