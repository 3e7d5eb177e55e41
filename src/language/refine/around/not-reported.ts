import { clausesOf } from '../../clauses.ts';
import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { deniedBefore } from '../described/denied-before.ts';

/** "Report not done", "report was never written". */
const notWritten =
  /^reports? (was |is |were |has been )?(not|never|wasnt|isnt|hasnt been) (done|written|made|typed|finished)/;
const nobodyWrote = /^(didnt|never|not|havent|hasnt) (write|wrote|do|did|done|make|made|written)$/;
/** "No report of pain", "no report from the MD": of something else. */
const ofOthers = /^(of|from|to|for|sent|yet|back|received)$/;

/**
 * Marks a test of which the message says that no report was written: "ROM both arms, no report". The words speak of the test right
 * before them; where a report was written, or a question is asked of it, nothing is said.
 */
export function notReported(draft: Draft, { ruleSet }: Model): Draft {
  const { tokens, mentions } = draft;
  const isTest = ({ codes }: Mention) =>
    codes.length > 0 && codes.every((code) => ruleSet.codes[code]?.family === 'test');
  if (!mentions.some(isTest)) return draft;
  const reports = tokens.flatMap(({ text }, at) => (/^reports?$/.test(text) ? [at] : []));
  const denials = reports.filter((at) => isDenied(draft, at));
  if (denials.length === 0 || denials.length < reports.length || isAsked(draft, denials)) return draft;
  const untold = denials
    .map((at) => mentions.findLast(({ to }) => to <= at))
    .filter((one) => one && isTest(one));
  return untold.length === 0
    ? draft
    : draftWith(draft, {
        mentions: mentions.map((mention) =>
          untold.includes(mention) ? mentionWith(mention, { unreported: true }) : mention,
        ),
      });
}

function isDenied(draft: Draft, at: number): boolean {
  const { tokens } = draft;
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join(' ');
  if (ofOthers.test(tokens[at + 1]?.text ?? '')) return false;
  const before = /^(a|the|any|separate|written)$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  return (
    deniedBefore(draft, at) ||
    nobodyWrote.test(words(before - 2, before)) ||
    notWritten.test(words(at, at + 4))
  );
}

/** "97750 without a report?": the question itself speaks of the report. */
function isAsked({ tokens }: Draft, reports: readonly number[]): boolean {
  const clauses = clausesOf(tokens);
  return tokens.some(
    ({ text }, at) =>
      text === '?' && reports.some((report) => report < at && clauses[report] === clauses[at - 1]),
  );
}
