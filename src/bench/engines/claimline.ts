import type { Model } from '../../language/model.ts';
import { readQuestion } from '../../language/read-question.ts';
import type { Engine } from './engine.ts';

/** Claimline's own reading: rules on slots first, then the classifier on slot-marked words. */
export const claimline = (model: Model): Engine => ({
  name: 'Claimline',
  decide: (question) => readQuestion(question, model, null).request.intent,
});
