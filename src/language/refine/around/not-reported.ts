import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { tells } from '../../words/word-lists.ts';
import { deniedBefore } from '../described/denied-before.ts';

/**
 * Marks a test of which the message says that no report was written: "ROM both arms, no report". The words speak of the test right
 * before them; where a report was written, or a question is asked of it, nothing is said.
 */
export function notReported(draft: Draft, model: Model): Draft {
  const { ruleSet } = model;
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

/** "No report", "didn't write a report", "report was never done"; "no report of pain", "no report from the MD" are of something else. */
function isDenied(draft: Draft, at: number): boolean {
  const text = (place: number): string => draft.tokens[place]?.text ?? '';
  const is = (told: string, place: number): boolean => tells(draft.tokens[place], `reports/${told}`);
  if (is('of-others', at + 1)) return false;
  const before = is('kind', at - 1) ? at - 1 : at;
  const nobodyWrote = is('nobody', before - 2) && is('writes', before - 1);
  const not = is('helps', at + 1) && !is('not', at + 1) ? at + 2 : at + 1;
  const notWritten = is('not', not) && is('written', text(not + 1) === 'been' ? not + 2 : not + 1);
  return deniedBefore(draft, at) || nobodyWrote || notWritten;
}

/** "97750 without a report?": the question itself speaks of the report. */
function isAsked({ tokens }: Draft, reports: readonly number[]): boolean {
  const clauses = clausesOf(tokens);
  return tokens.some(
    ({ text }, at) =>
      text === '?' && reports.some((report) => report < at && clauses[report] === clauses[at - 1]),
  );
}
