import { dockStart } from '@nlpjs/basic';
import type { Engine, Sentence } from './engine.ts';

/** @nlpjs/basic as it comes; a question that it knows nothing of is out of scope. */
export async function nlpjsBasic(sentences: readonly Sentence[]): Promise<Engine> {
  const settings = { nlp: { languages: ['en'], autoSave: false, nlu: { log: false } } };
  const nlp = (await dockStart({ settings, use: ['Basic'] })).get('nlp');
  nlp.addLanguage('en');
  for (const { text, intent } of sentences) nlp.addDocument('en', text, intent);
  await nlp.train();
  return {
    name: '@nlpjs/basic',
    decide: async (question) => {
      const { intent } = await nlp.process('en', question);
      return intent === 'None' ? 'out-of-scope' : intent;
    },
  };
}
