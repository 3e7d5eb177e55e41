import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import { settle } from '../request/settle.ts';
import type { Request } from '../request.ts';
import { stem } from '../words/stem.ts';
import type { Conversation } from './reply.ts';

/**
 * Settles what an ambiguous phrase left open, by a choice in the asker's words: words of a label ("by machine"), words
 * that tell codes apart ("attended"), or a service among its codes ("manual traction").
 */
export function settlesPhrase(
  draft: Draft,
  { request, asks }: Conversation,
  { ruleSet }: Model,
): Request | null {
  for (const open of request.openPhrases) {
    const phrase = ruleSet.ambiguous[open.phrase];
    if (!phrase || !asks.includes(phrase.ask)) continue;
    const codes = new Set(request.services[open.service]?.codes);
    const choices = phrase.choices.filter(({ code }) => codes.has(code));
    const meant = choices.filter(({ code, label }) =>
      isMeant(
        draft,
        code,
        label,
        choices.map((choice) => choice.label),
      ),
    );
    const [only] = meant;
    if (only && new Set(meant.map(({ code }) => code)).size === 1)
      return settle(request, phrase.ask, only.label, ruleSet);
  }
  return null;
}

function isMeant(draft: Draft, code: string, label: string, labels: readonly string[]): boolean {
  const named = draft.mentions.some(({ codes }) => codes.length === 1 && codes[0] === code);
  const told = draft.sightings.some(({ slot, value }) => slot === 'tell-apart' && value === code);
  const others = labels.filter((other) => other !== label).flatMap(stems);
  const words = new Set(draft.tokens.map((token) => token.stem));
  const worded = stems(label).some((word) => words.has(word) && !others.includes(word));
  return named || ((told || worded) && draft.mentions.every(({ codes }) => codes.length > 1));
}

function stems(label: string): string[] {
  return (label.toLowerCase().match(/[a-z]{4,}/g) ?? []).map(stem);
}
