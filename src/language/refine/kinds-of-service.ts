import type { CodeRule } from '../../core/rule-set/code-rule.ts';
import { twinsOf } from '../../core/rules/by-payer.ts';
import { workedOut } from '../../core/rules/worked-out.ts';
import type { Mention } from '../mention.ts';
import type { Model } from '../model.ts';
import { countsNeedles } from './needles/counts-needles.ts';

/** Kinds of services that a step may be about, by what rules/ say of the code. */
const kinds = {
  /** Of the spine, or of a joint outside it. */
  adjustment: ({ code }: CodeRule, model: Model) =>
    model.cmtCodes.includes(code) || code === model.extraspinalCode,
  needles: ({ code, family }: CodeRule, { ruleSet }: Model) =>
    family === 'needling' || countsNeedles(code, ruleSet),
  evaluation: ({ family }: CodeRule) => family === 'evaluation',
  /** The level goes by factors that are told. */
  factors: ({ code }: CodeRule, { ruleSet }: Model) =>
    ruleSet.evaluations.levels.some(({ factors }) => Object.hasOwn(factors[0]?.reaches ?? {}, code)),
  test: ({ family }: CodeRule) => family === 'test',
  'by-area': ({ count }: CodeRule) => count?.kind === 'area',
  'once-a-month': ({ count }: CodeRule) => count?.kind === 'once',
  /** Another code says that what this one stands for was done. */
  'takes-in': ({ takesIn }: CodeRule) => takesIn.length > 0,
  /** Payers take it under either of two codes. */
  twin: ({ code }: CodeRule, { ruleSet }: Model) => twinsOf(ruleSet).some(([one]) => one === code),
} satisfies Record<string, (rule: CodeRule, model: Model) => boolean>;

export type KindOfService = keyof typeof kinds;

const names = Object.keys(kinds) as KindOfService[];

/** A kind as a bit of a number: those of a whole message are one. */
export const bitOf = (kind: KindOfService): number => 1 << names.indexOf(kind);

/** Where nothing is named, or a service of which nobody knows what it is. */
const ANY = -1;

/** @returns the kinds of the services of a message, as bits; any, where one of them may be of any */
export function kindsAmong(mentions: readonly Mention[], model: Model): number {
  const byCode = bitsByCode(model);
  let bits = 0;
  for (const { codes } of mentions) {
    if (codes.length === 0) return ANY;
    for (const code of codes) bits |= byCode.get(code) ?? 0;
  }
  return mentions.length === 0 ? ANY : bits;
}

const bitsByCode = workedOut((model: Model): ReadonlyMap<string, number> => {
  const rules = Object.values(model.ruleSet.codes).filter((rule) => rule !== undefined);
  const bitsOf = (rule: CodeRule) =>
    names.reduce((bits, kind) => (kinds[kind](rule, model) ? bits | bitOf(kind) : bits), 0);
  return new Map(rules.map((rule) => [rule.code, bitsOf(rule)]));
});
