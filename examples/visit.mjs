// One visit on a claim, by the rules core alone: `node examples/visit.mjs` (after `npm ci`).
import { evaluate, findingsOf, newVisit } from 'claimline/core';
import { loadRuleSet } from 'claimline/rulebook';

const ruleSet = loadRuleSet();

// What was done, as the note tells it. What is not told is not assumed: it is asked for, or leaves a condition open.
const visit = newVisit({
  dateOfService: '2026-11-23',
  payer: 'uhc',
  discipline: 'chiropractic',
  services: [
    { codes: ['97110'], minutes: 20 },
    { codes: ['97140'], minutes: 10, regions: ['cervical'] },
    { codes: ['98941'], regions: ['lumbar', 'thoracic', 'pelvic'], spinalRegions: 3 },
  ],
});

const decision = evaluate(visit, ruleSet);

for (const line of decision.lines) {
  const modifiers = line.modifiers.map(({ code, when }) => (when === 'always' ? code : `${code} (${when})`));
  const units = line.units ?? line.unitsChoices?.join(' or ') ?? '?';
  console.log([`${line.code} × ${units}`, ...modifiers].join(' '));

  const telling = findingsOf(decision, line).filter(({ level }) => level !== 'info');
  for (const { text, source } of telling) {
    const { title, year } = ruleSet.sources[source];
    console.log(`  ${text}\n    ${title}, ${year}`);
  }
}
for (const { text } of decision.checklist.slice(0, 3)) console.log(`note: ${text}`);
for (const { text, choices } of decision.asks) console.log(`ask: ${text} ${choices.join(' / ')}`);
