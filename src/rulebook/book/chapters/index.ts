import type { Chapter } from '../chapter.ts';
import { codes } from './codes.ts';
import { denials } from './denials.ts';
import { modifiers } from './modifiers.ts';
import { payers } from './payers.ts';
import { phrases } from './phrases.ts';
import { sources } from './sources.ts';
import { thresholds } from './thresholds.ts';
import { topics } from './topics.ts';
import { wholeFile } from './whole-file.ts';

/** The chapters of the book, in the order of its pages. */
export const chapters: readonly Chapter[] = [
  codes,
  modifiers,
  payers,
  topics,
  wholeFile(
    'What to ask the payer',
    'What a call to the payer settles, by what a visit leaves open. Note date, name and reference number of the call.',
    (f) => f.callScript,
  ),
  wholeFile(
    'Pairs beyond the table',
    'What holds between two services of one date beside the rows of the pair table.',
    (f) => f.pairs,
  ),
  wholeFile(
    'Levels of evaluations',
    'What decides the level of an evaluation or an office visit; the level itself is the clinician’s.',
    (f) => f.evaluations,
  ),
  denials,
  wholeFile('Body regions', 'Regions are counted for an adjustment, not vertebrae.', (f) => f.regions),
  thresholds,
  wholeFile(
    'Aims',
    'The aims of an exercise and the code that each leads to: the first step of the founding article.',
    (f) => f.goals,
  ),
  wholeFile(
    'What the note must show',
    'What every note and every diagnosis pointer must show; what a code needs stands with the code.',
    (f) => f.documentation,
  ),
  phrases,
  wholeFile('Slips', 'Codes that are read as another one, and said so.', (f) => f.slips),
  wholeFile('Next door', 'Services that are named and declined.', (f) => f.outOfScope),
  sources,
];
