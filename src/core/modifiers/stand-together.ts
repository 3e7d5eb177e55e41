import type { Draft, DraftLine } from '../draft.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import type { ModifierRule } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { standsOn } from './discipline-modifiers.ts';
import type { Joined } from './join-layers.ts';
import { isFirmer } from './named-modifier.ts';

type Entry = Joined['modifiers'][number];

/**
 * Which modifiers of a line may stand on it together: one brings another along (an assistant's its plan of care), one
 * waits for another (the voluntary notice for the wanted denial), some exclude each other. What stands for certain wins
 * over what is open; of two that both stand for certain the first stays, and the finding says that both cannot be so.
 */
export function standTogether(entries: Entry[], line: DraftLine, draft: Draft, ruleSet: RuleSet): Joined {
  const rule = (code: string): ModifierRule | undefined => ruleSet.modifiers[code];
  const brought = withPartners(entries, rule, line, draft);
  const waited = gather(brought, (entry) => wait(entry, brought, rule));
  const findings: Finding[] = [];
  const modifiers = waited.filter((entry, at) => {
    const rival = waited.find(
      (other, before) =>
        other !== entry &&
        other.when === 'always' &&
        (entry.when !== 'always' || before < at) &&
        exclude(rule(entry.code), other.code, draft),
    );
    if (rival && entry.when === 'always')
      findings.push(neverTogether(rival.code, entry.code, line, rule(entry.code)));
    return rival === undefined;
  });
  return { modifiers, findings };
}

/** Whether a modifier never stands beside another on one line, for this payer. */
export const exclude = (rule: ModifierRule | undefined, other: string, { payer }: Draft): boolean =>
  rule?.notWith.includes(other) === true &&
  (rule.notWithPayers === undefined || rule.notWithPayers.includes(payer.id));

/** A modifier that must stand beside another stands at least as firmly, and comes where it was missing. */
function withPartners(
  entries: readonly Entry[],
  rule: (code: string) => ModifierRule | undefined,
  line: DraftLine,
  draft: Draft,
): Entry[] {
  const all = [...entries];
  for (const { code, when, condition, basis } of entries) {
    for (const other of rule(code)?.brings ?? []) {
      const at = all.findIndex((entry) => entry.code === other);
      const there = all[at];
      const partner = rule(other);
      if (there) all[at] = isFirmer(when, there.when) ? { ...there, when, condition } : there;
      else if (partner && standsOn(partner, line, draft))
        all.push({ code: other, when, condition, basis, instead: [], opens: [] });
    }
  }
  return all;
}

/** A modifier that waits for another goes without it, and is no firmer than it. */
function wait(entry: Entry, entries: Entry[], rule: (code: string) => ModifierRule | undefined): Entry[] {
  const waitsFor = rule(entry.code)?.waitsFor ?? [];
  if (waitsFor.length === 0) return [entry];
  const partner = entries.find((other) => waitsFor.includes(other.code));
  if (!partner) return [];
  return [
    isFirmer(entry.when, partner.when)
      ? { ...entry, when: partner.when, condition: partner.condition }
      : entry,
  ];
}

function neverTogether(kept: string, left: string, line: DraftLine, rule: ModifierRule | undefined): Finding {
  const code = line.code ?? '';
  return finding(
    `modifier.${kept}-${left}.never-together`,
    'stop',
    [code],
    `${kept} and ${left} never stand on one line of ${code}: what they say cannot both be so.`,
    rule?.sources[0] ?? '',
  );
}
