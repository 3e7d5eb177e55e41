import { limits } from '../../blockkit/limits.ts';
import { disciplines } from '../../clinic/usual.ts';
import { unknownPlan } from '../../core/payer/unknown-plan.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { cut } from '../messages/words/mrkdwn.ts';

/** One choice of a select. */
export interface Option {
  text: { type: 'plain_text'; text: string };
  value: string;
}

/** An option whose name is shortened to what Slack shows. */
export const option = (name: string, value: string): Option => ({
  text: { type: 'plain_text', text: cut(name, limits.optionText) },
  value,
});

/** Every payer that a question may name, each once: one id may have a profile for each discipline. */
export function payerOptions({ payers }: RuleSet): Option[] {
  const ids = [...new Set(payers.map(({ payer }) => payer))];
  const named = ids.map((id) => {
    const profiles = payers.filter(({ payer }) => payer === id);
    return option(profiles.length > 1 ? capitalised(id) : (profiles[0]?.name ?? id), id);
  });
  // The plan that nobody knows first: it is what is taken where nothing is chosen.
  return named.toSorted(
    (a, b) =>
      Number(b.value === unknownPlan) - Number(a.value === unknownPlan) ||
      a.text.text.localeCompare(b.text.text),
  );
}

/** Who bills. */
export const disciplineOptions = (): Option[] =>
  Object.entries(disciplines).map(([id, name]) => option(name, id));

/** The option with this value, to begin with; none where there is none. */
export function initially(options: readonly Option[], value: string | null): { initial_option?: Option } {
  const found = options.find((one) => one.value === value);
  return found === undefined ? {} : { initial_option: found };
}

const capitalised = (id: string): string =>
  `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
