import { authorities } from '../authorities.ts';
import { compareRegions } from '../cmt/compare-regions.ts';
import { type Draft, type DraftLine, draftWith, lineWith, possibleCodes } from '../draft.ts';
import { finding } from '../finding.ts';
import { chooseEdition } from '../pairs/choose-edition.ts';
import { lookUpPair } from '../pairs/look-up-pair.ts';
import { openedBy } from '../pairs/opened-by.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';

/**
 * Where one code was given both in the region that was adjusted and elsewhere, the episode in the adjusted region is set
 * aside before minutes are added up: it is no part of the claim, and must not lend its minutes to the rest, which may be
 * billed with the modifier for another region. A code given in the adjusted region only stays, and is refused as a pair.
 *
 * @see NCCI Policy Manual 2026, chapter XI, section S
 */
export function setAside(draft: Draft, ruleSet: RuleSet): Draft {
  if (draft.payer.distinctModifier.prefers === 'none') return draft;
  const twice = draft.lines.filter((line) =>
    draft.lines.some((other) => other !== line && other.code === line.code),
  );
  const within = twice.filter((line) => adjustmentOver(line, draft, ruleSet) !== null);
  const aside = within.filter((line) =>
    draft.lines.some((other) => other.code === line.code && !within.includes(other)),
  );
  if (aside.length === 0) return draft;
  return draftWith(draft, {
    lines: draft.lines.filter((line) => !aside.includes(line)),
    aside: [
      ...draft.aside,
      ...aside.map((line) =>
        lineWith(line, {
          units: 0,
          setAside: true as const,
          service: { ...line.service, modifiersSaid: [] },
        }),
      ),
    ],
    findings: [...draft.findings, ...aside.map((line) => refused(line, draft, ruleSet))],
  });
}

/** The adjustment whose region the line lies in, where the table closes the two there; null where none does. */
function adjustmentOver(line: DraftLine, draft: Draft, ruleSet: RuleSet): DraftLine | null {
  const { code } = line;
  if (code === null || line.service.regions.length === 0) return null;
  const day = draft.visit.dateOfService;
  const edition = chooseEdition(ruleSet.editions, day);
  return (
    draft.lines.find(
      (other) =>
        other !== line &&
        compareRegions(other.service.regions, line.service.regions, ruleSet)?.relation === 'same' &&
        possibleCodes(other).length > 0 &&
        possibleCodes(other).every(
          (adjusted) => openedBy(lookUpPair(adjusted, code, day, edition).pair, ruleSet) === 'region',
        ),
    ) ?? null
  );
}

function refused(line: DraftLine, draft: Draft, ruleSet: RuleSet): Finding {
  const adjustment = adjustmentOver(line, draft, ruleSet);
  const shared =
    compareRegions(adjustment?.service.regions ?? [], line.service.regions, ruleSet)?.shared ?? [];
  const where = shared.map((id) => ruleSet.regions.find((rule) => rule.id === id)?.label ?? id).join(' and ');
  const minutes = line.minutes === null ? '' : `${line.minutes} minutes of `;
  const codes = [...(adjustment ? possibleCodes(adjustment) : []), ...possibleCodes(line)];
  const text = `${minutes}${line.code} went to the region that was adjusted (${where}): not billed where the payer follows NCCI, and not counted here. What went elsewhere stands on its own line.`;
  return finding('pair.same-region', 'stop', codes, text, authorities.region);
}
