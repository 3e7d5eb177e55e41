import type { Answer } from '../../answer/answer.ts';
import type { Question } from './expectation.ts';

/** One question with what its answer lacks. */
export interface Result {
  question: Question;
  answer: Answer;
  missed: string[];
}

/** Right out of all. */
export interface Share {
  right: number;
  of: number;
}

/** The figures of a run. */
export interface Score {
  must: Share;
  should: Share;
  byKind: Record<string, Share>;
  /** Questions of ours that were answered right. */
  inScope: Share;
  /** Questions of other desks that were declined. */
  declined: Share;
  /** Answers that stand as `answered` and are wrong: what a clinic would act on. */
  confidentlyWrong: number;
}

/** Adds the results up. */
export function score(results: readonly Result[]): Score {
  const ours = results.filter(({ question }) => question.expect.status !== 'out-of-scope');
  const theirs = results.filter(({ question }) => question.expect.status === 'out-of-scope');
  const kinds = [...new Set(results.map(({ question }) => question.kind))].sort();
  return {
    must: share(results.filter(({ question }) => question.strength === 'must')),
    should: share(results.filter(({ question }) => question.strength === 'should')),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, share(results.filter(({ question }) => question.kind === kind))]),
    ),
    inScope: share(ours),
    declined: share(theirs),
    confidentlyWrong: results.filter(
      ({ answer, missed }) => answer.status === 'answered' && missed.length > 0,
    ).length,
  };
}

function share(results: readonly Result[]): Share {
  return { right: results.filter(({ missed }) => missed.length === 0).length, of: results.length };
}
