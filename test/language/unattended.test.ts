import { describe, expect, it } from 'vitest';
import { services } from './model.ts';

describe('nobody stayed with the patient', () => {
  it.each([
    ['resisted rows 15 w supervision only', ['97110 15 unattended']],
    ['ther ex 20 min unsupervised', ['97110 20 unattended']],
    ['manual 12, then leg press 15 min on her own', ['97140 12', '97110 15 unattended']],
    ['therex 20 min one on one', ['97110 20 one-on-one']],
  ])('reads %j', (text, expected) => expect(services(text)).toEqual(expected));

  it.each(['unattended stim 15 min and manual 12', 'manual 12 and stim left on, unattended'])(
    'leaves the words to stimulation where they stand beside it: %j',
    (text) => expect(services(text)).toContain('97140 12'),
  );
});
