import type { House } from './answer/house.ts';
import { unpackModel } from './language/model/packed-model.ts';
import { type EditionsFolder, editionsFolder, editionsMark } from './rulebook/editions/editions-folder.ts';
import type { ImportedEdition } from './rulebook/editions/packed-edition.ts';
import { unpackImported } from './rulebook/editions/unpack-imported.ts';
import { withEditions } from './rulebook/editions/with-editions.ts';
import { unpackRules } from './rulebook/packed-rules.ts';
import { packedRulesFile, rulesFolder } from './rulebook/places.ts';

/**
 * Rules and language model: as packed by the build where rules/ and intents/ are still the same, else read and checked
 * anew. What reads and checks YAML is loaded only then, since loading it costs more than an answer.
 *
 * @param dataDir where imported editions lie, as the configuration has it; absent: the house as it ships
 * @throws ClaimlineError `RULES_INVALID`, with file, line, key and what was expected, in rules/ or in an edition
 */
export async function openHouse(dataDir?: string): Promise<House> {
  const packed = unpackRules(rulesFolder, packedRulesFile);
  const ruleSet = packed ?? (await import('./rulebook/load-rule-set.ts')).loadRuleSet();
  const model =
    (packed && unpackModel(packed)) ?? (await import('./language/model/load-model.ts')).loadModel(ruleSet);
  const shipped = { ruleSet, model };
  return dataDir === undefined ? shipped : furnish(shipped, dataDir);
}

/**
 * A house with the imported editions in it, as packed by their import where they are still the same; where there are
 * none, the same house at the price of one look.
 *
 * @param shipped stays as it is
 * @throws ClaimlineError `RULES_INVALID`
 */
export async function furnish(shipped: House, dataDir: string): Promise<House> {
  const folder = editionsFolder(dataDir);
  if (editionsMark(folder) === '') return shipped;
  const imported = unpackImported(folder) ?? (await readAnew(folder, shipped));
  const ruleSet = withEditions(shipped.ruleSet, imported);
  return { ruleSet, model: { ...shipped.model, ruleSet } };
}

async function readAnew({ url, name }: EditionsFolder, { ruleSet }: House): Promise<ImportedEdition[]> {
  const { readImported } = await import('./rulebook/editions/read-imported.ts');
  return readImported(url, name, new Set(Object.keys(ruleSet.sources)));
}
