import { either } from '../../src/core/either.ts';
import type { RuleSet } from '../../src/core/rule-set.ts';
import type { ChecklistItem, Decision } from '../../src/core/visit.ts';

/**
 * What is wrong with the checklist of a visit, in words. It holds every item of every code on a line, the first of each code
 * before the second of any, and of an open line what all its codes share apart from what each asks for; what a modifier attests once it may stand on a line; and what every visit needs, with the
 * diagnosis pointers last.
 */
export function checklistFaults(
  { lines, checklist }: Pick<Decision, 'lines' | 'checklist'>,
  rules: RuleSet,
): string[] {
  const settled = [...new Set(lines.flatMap(({ code }) => code ?? []))];
  const listOf = (code: string) => rules.codes[code]?.checklist ?? [];
  const open = lines.flatMap(({ choices = [] }) =>
    choices.map(({ code }) => {
      const shared = (text: string) => choices.every((other) => listOf(other.code).includes(text));
      return listOf(code).map((text) => [shared(text) ? null : code, text] as const);
    }),
  );
  const possible = [...settled, ...lines.flatMap(({ choices = [] }) => choices.map(({ code }) => code))];
  const has = (code: string | null, text: string) =>
    checklist.some((item) => item.code === code && item.text === text);
  const own = [...settled.map((code) => listOf(code).map((text) => [code, text] as const)), ...open];
  const attested = lines.flatMap(({ code, modifiers }) =>
    modifiers.flatMap((modifier) => {
      const rule = rules.modifiers[modifier.code];
      const counts = modifier.when !== 'if-payer-asks' && modifier.basis.some((basis) => basis !== 'payer');
      const say = (text: string) => `For ${either([modifier.code, ...modifier.instead])}: ${text}`;
      const always = (rule?.documentation ?? []).filter((text) => !listOf(code ?? '').includes(text));
      // Of a pair only what opens it is asked for, so that each may stand, and none where the modifier does not count.
      const ofPairs = (rule?.opens ?? []).flatMap(({ documentation }) => documentation.map(say));
      return [
        ...always.map((text) => ({ code, text: say(text), counts })),
        ...ofPairs.map((text) => ({ code, text, counts: counts && has(code, text) })),
      ];
    }),
  );
  const last = [...rules.everyVisit, ...rules.pointers].map(({ text }) => text);
  const known = new Set([...own.flat().map(([, text]) => text), ...attested.map(({ text }) => text)]);
  return [
    ...own.flat().flatMap(([code, text]) => (has(code, text) ? [] : [`lacks "${text}"`])),
    ...attested.filter(({ code, text, counts }) => counts !== has(code, text)).map(({ text }) => `"${text}"`),
    ...last.filter((text) => !has(null, text)).map((text) => `lacks "${text}"`),
    ...twice(checklist),
    ...outOfTurn(checklist, own),
    ...(last.length === 0 || checklist.slice(-last.length).every(({ text }, at) => text === last[at])
      ? []
      : ['does not end with what every visit needs']),
    ...checklist
      .filter(
        ({ code, text }) => (code !== null && !possible.includes(code)) || (code !== null && !mayHave(text)),
      )
      .map(({ code, text }) => `says "${text}" of ${code}`),
  ].map((fault) => `the checklist ${fault}`);

  function mayHave(text: string): boolean {
    return known.has(text) || (rules.clinic?.checklist ?? []).some((point) => point.text === text);
  }
}

const twice = (items: ChecklistItem[]): string[] =>
  items
    .filter(({ code, text }, at) => items.findIndex((i) => i.code === code && i.text === text) !== at)
    .map(({ code, text }) => `says "${text}" twice of ${code}`);

/** No code is pushed below the fold: turn by turn each code says one of its items. */
function outOfTurn(items: ChecklistItem[], own: (readonly (readonly [string | null, string])[])[]): string[] {
  const turns = own.flatMap((list) =>
    list.map(([code, text], turn) => ({
      turn,
      at: items.findIndex((item) => item.code === code && item.text === text),
    })),
  );
  // What two codes share is said once, in the earlier turn.
  const first = turns.filter(({ turn, at }) => turns.every((other) => other.at !== at || turn <= other.turn));
  const inOrder = first.toSorted((a, b) => a.at - b.at);
  return inOrder.every(({ turn }, at) => at === 0 || (inOrder[at - 1]?.turn ?? 0) <= turn)
    ? []
    : ['pushes a code below the fold'];
}
