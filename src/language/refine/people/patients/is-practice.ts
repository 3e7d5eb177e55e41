import { type Draft, seen } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';

/** "A PT in our group", "group practice", "the group NPI": colleagues, not patients; "in our group session" they are patients. */
export function isPractice(draft: Draft, { from, to }: { from: number; to: number }): boolean {
  const { tokens } = draft;
  const text = (at: number) => tokens[at]?.text ?? '';
  // "Laser class IV" is a kind of machine.
  if (text(from) === 'class' && /^(iv|iii|ii|iiib|4|3|3b)$/.test(text(to))) return true;
  // "Half the class said you can never bill 97140": those who learn together, where no time of a visit is told.
  const learns = /^(said|says|say|told|taught|thinks|thought|insists|claims)$/.test(text(to));
  if (text(from) === 'class' && learns && draft.durations.length === 0) return true;
  if (isColleague(tokens, { from, to }) || isNameOfPractice(draft, from)) return true;
  const ours =
    /^(our|my|medical|provider|same)$/.test(text(from - 1)) ||
    tokens.slice(from, to).some((token) => /^(our|my)$/.test(token.text));
  const people = /^(session|class|exercise|exercises|therapy|treatment|of|was|had|did|today)$/.test(text(to));
  return /^(practice|npi|tin|member|members)$/.test(text(to)) || (ours && !people);
}

/** "Covering for another PT", "inherited from another pt", "evaluated by another PT": who treats, and no second patient. */
function isColleague(tokens: Draft['tokens'], { from, to }: { from: number; to: number }): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  if (text(to - 1) !== 'pt' || to - from > 2) return false;
  return (
    (/^(by|from)$/.test(text(from - 1)) && tells(tokens[from - 2], 'at-work/took-over')) ||
    (text(from - 1) === 'for' && tells(tokens[from - 2], 'at-work/stands-in')) ||
    tells(tokens[to], 'at-work/charts')
  );
}

/** "Client B (ortho PT group)", "chiropractic group": the word ends the name of a business. */
function isNameOfPractice(draft: Draft, from: number): boolean {
  const { tokens } = draft;
  if (!/^(group|grp)$/.test(tokens[from]?.text ?? '')) return false;
  if (seen(draft, 'sounds-like-service', 'practice').some((name) => name.from < from && from < name.to))
    return true;
  const before = tokens.slice(Math.max(0, from - 6), from);
  const isNamed = (at: number) => /^[A-Z#0-9]/.test(before[at + 1]?.raw ?? '');
  return (
    /^(pt|ot|therapy|rehab|medical|medicine|care)$/.test(before.at(-1)?.text ?? '') &&
    before.some(({ text }, at) => /^(client|account|practice)$/.test(text) && isNamed(at))
  );
}
