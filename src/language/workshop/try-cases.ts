import type { IntentFile } from '../intents/classifier/load-intents.ts';
import type { Model } from '../model.ts';
import { readQuestion } from '../read-question.ts';
import type { Request } from '../request.ts';
import type { PhraseFile } from './phrases-of.ts';

/** What came of a twin case: `missed` is empty where it was read as its file says. */
export interface CaseTried {
  text: string;
  file: string;
  line: number;
  missed: string[];
}

/** Asks every twin case of intents/ and compares what is read with what the case expects. */
export function tryCases(files: readonly PhraseFile<IntentFile>[], model: Model): CaseTried[] {
  return files.flatMap(({ data, phrases }) =>
    data.cases.map((twin, at) => {
      const place = phrases.find(({ key }) => key === `cases.${at}`);
      const { request } = readQuestion(twin.text, model, null);
      const wanted = { intent: twin.intent ?? data.intent, services: twin.services };
      return {
        text: twin.text,
        file: place?.file ?? '',
        line: place?.line ?? 1,
        missed: missedIn(request, wanted),
      };
    }),
  );
}

function missedIn(request: Request, wanted: { intent: string; services?: string[] | undefined }): string[] {
  const missed: string[] = [];
  if (!request.sure || request.intent !== wanted.intent)
    missed.push(`expected ${wanted.intent}, read ${request.sure ? request.intent : 'nothing sure'}`);
  const services = request.services.map(({ codes }) => codes.join('|'));
  if (wanted.services && services.join(', ') !== wanted.services.join(', '))
    missed.push(
      `expected ${wanted.services.join(', ') || 'no service'}, read ${services.join(', ') || 'none'}`,
    );
  return missed;
}
