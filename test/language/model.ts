import { loadModel } from '../../src/language/model/load-model.ts';
import { readDraft } from '../../src/language/read-draft.ts';
import { readQuestion } from '../../src/language/read-question.ts';
import type { Request } from '../../src/language/request.ts';
import { loadRuleSet } from '../../src/rulebook/load-rule-set.ts';

/** The rules and words of the project, loaded once for all language tests. */
export const ruleSet = loadRuleSet();
export const model = loadModel(ruleSet);

/** What is read from a question that stands alone. */
export const ask = (text: string): Request => readQuestion(text, model, null).request;

/** The services of a question in one line each: `97110 20`, `98940|98941|98942 ?cmt-regions`, `97112 25 group`. */
export function services(text: string): string[] {
  return ask(text).services.map(({ codes, open, minutes, contact }) =>
    [codes.join('|') || 'unknown', open ? `?${open}` : null, minutes, contact]
      .filter((part) => part !== null)
      .join(' '),
  );
}

export const draft = (text: string) => readDraft(text, model);
