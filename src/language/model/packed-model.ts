import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { RuleSet } from '../../core/rule-set.ts';
import { packedRulesFile } from '../../rulebook/places.ts';
import { sumOf } from '../../rulebook/sum-of.ts';
import { openClassifier, type Trained } from '../intents/classifier/classifier.ts';
import type { Model } from '../model.ts';
import { intentsFolder, packedModelFile } from '../places.ts';
import { newLexicon } from '../words/lexicon.ts';

interface PackedModel {
  /** What the packed rules and intents/ were when this model was made of them. */
  sum: string;
  model: Omit<Model, 'ruleSet' | 'classifier' | 'lexicon'>;
  trained: Trained;
}

/**
 * Keeps a model beside the built code: a start then reads it in hundredths of a second, where making it takes tenths.
 * The YAML stays the truth: see `unpackModel`.
 *
 * @param model a model with its classifier
 */
export function packModel(model: Model): void {
  const { ruleSet: _, classifier, lexicon: __, ...rest } = model;
  if (!classifier) throw new RangeError('a model is packed with its classifier');
  const packed: PackedModel = {
    sum: sumOfSources(),
    model: rest,
    trained: classifier.trained,
  };
  writeFileSync(packedModelFile, serialize(packed));
}

/**
 * Takes the packed model out again, when the packed rules and every file of intents/ still are what they were.
 *
 * @param ruleSet the rules, as packed: with rules read anew from YAML a model is made anew too
 * @returns null when there is none that can be read, or when a file has changed since
 */
export function unpackModel(ruleSet: RuleSet): Model | null {
  const packed = existsSync(packedModelFile) ? read(readFileSync(packedModelFile)) : null;
  if (packed?.sum !== sumOfSources()) return null;
  const { model, trained } = packed;
  const lexicon = newLexicon(model.spelling.known, model.book);
  return { ...model, ruleSet, lexicon, classifier: openClassifier(trained) };
}

/** Null for a file that was cut off while it was written, or that another Node wrote: the YAML is read instead. */
function read(bytes: Buffer): PackedModel | null {
  try {
    return deserialize(bytes);
  } catch {
    return null;
  }
}

/** The packed rules stand for rules/: whether they are still the same is proved where they are taken out. */
function sumOfSources(): string {
  const rules = createHash('sha256').update(readFileSync(packedRulesFile)).digest('hex');
  return `${rules} ${sumOf(intentsFolder)}`;
}
