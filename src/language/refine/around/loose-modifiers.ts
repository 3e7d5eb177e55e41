import { type Draft, draftWith, type Mention, mentionWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { modifiersLeftOff } from '../../request/modifiers-left-off.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

/** What may stand between a service and a modifier typed behind its minutes: "97110 15 min, CQ". */
const between = /^[-,()+&/;]$|^(and|x)$/;

/** "59 or what", "25 needed": a modifier that is asked about, not typed. */
const isAskedAbout = (behind: Token | undefined): boolean =>
  /^(\?|or)$/.test(behind?.text ?? '') || tells(behind, 'modifier-words/needed');

/**
 * Gives a modifier to the service it was typed with, over minutes and units: "97110 30 min GP CQ", "KX 97110". With words
 * between, the modifier is asked about. A typed assistant's modifier says whose the minutes were.
 */
export function looseModifiers(typed: Draft, model: Model): Draft {
  return withTyped(withoutMissing(typed), model);
}

/** "97110 GP missing": what was typed behind the code is what does not stand on its line. */
function withoutMissing(draft: Draft): Draft {
  const missing = seen(draft, 'negation', 'modifier-missing');
  const isMissing = ({ to, modifiersSaid }: Mention): boolean =>
    modifiersSaid.length > 0 && missing.some(({ from }) => from === to);
  if (!draft.mentions.some(isMissing)) return draft;
  const taken = draft.mentions
    .filter(isMissing)
    .flatMap(({ modifiersSaid, to }) => modifiersSaid.slice(-1).map((code) => ({ code, from: to - 1, to })));
  return draftWith(draft, {
    modifiers: [...draft.modifiers, ...taken],
    mentions: draft.mentions.map((mention) =>
      isMissing(mention)
        ? mentionWith(mention, { to: mention.to - 1, modifiersSaid: mention.modifiersSaid.slice(0, -1) })
        : mention,
    ),
  });
}

function withTyped(draft: Draft, { ruleSet }: Model): Draft {
  const { tokens, durations, counts, modifiers } = draft;
  if (modifiers.length === 0 && draft.mentions.every(({ modifiersSaid }) => modifiersSaid.length === 0))
    return draft;
  const crossed = new Set<number>();
  for (const { from, to } of [...durations, ...counts, ...modifiers])
    for (let at = from; at < to; at++) crossed.add(at);
  const touches = (from: number, to: number) =>
    tokens.slice(from, to).every((token, at) => crossed.has(from + at) || between.test(token.text));
  const typed = new Map<Mention, string[]>();
  const given = new Set<Draft['modifiers'][number]>();
  const leftOff = modifiersLeftOff(draft);
  for (const modifier of modifiers) {
    const before = draft.mentions.filter(({ to }) => to <= modifier.from).at(-1);
    const behind = draft.mentions.find(({ from }) => from >= modifier.to);
    const own =
      before && touches(before.to, modifier.from)
        ? before
        : behind && modifier.to === behind.from
          ? behind
          : undefined;
    if (!own || own.by === 'group' || leftOff.includes(modifier) || isAskedAbout(tokens[modifier.to]))
      continue;
    typed.set(own, [...(typed.get(own) ?? []), modifier.code]);
    given.add(modifier);
  }
  const saysAssistant = (code: string) =>
    ruleSet.modifiers[code]?.uses?.some(({ condition }) => condition === 'assistant') === true;
  return draftWith(draft, {
    modifiers: modifiers.filter((modifier) => !given.has(modifier)),
    mentions: draft.mentions.map((mention) => {
      const modifiersSaid = [...new Set([...mention.modifiersSaid, ...(typed.get(mention) ?? [])])];
      const minutes = mention.minutes.reduce((sum, each) => sum + each, 0);
      const assistant = modifiersSaid.some(saysAssistant) && minutes > 0;
      return mentionWith(mention, {
        modifiersSaid,
        assistantMinutes: mention.assistantMinutes ?? (assistant ? minutes : null),
      });
    }),
  });
}
