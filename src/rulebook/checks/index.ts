import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import { attestedOnCondition } from './attested-on-condition.ts';
import { codesDescribed } from './codes-described.ts';
import { eachOnce } from './each-once.ts';
import { exclusionsMutual } from './exclusions-mutual.ts';
import { fileNames } from './file-names.ts';
import { hearsayMarked } from './hearsay-marked.ts';
import { oneOutcome } from './one-outcome.ts';
import { onePhraseOneCode } from './one-phrase-one-code.ts';
import { oneProfileEach } from './one-profile-each.ts';
import { sourcesListed } from './sources-listed.ts';
import { targetsExist } from './targets-exist.ts';

/** What must hold between the files of rules/, once each file is right by itself. */
export const checks: ((files: RuleFiles) => RuleProblem[])[] = [
  fileNames,
  eachOnce,
  sourcesListed,
  codesDescribed,
  targetsExist,
  onePhraseOneCode,
  oneProfileEach,
  exclusionsMutual,
  attestedOnCondition,
  hearsayMarked,
  oneOutcome,
];
