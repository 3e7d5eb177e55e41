import type { Token } from '../words/tokens.ts';

/** Words that are said of any activity: they tell none from another. */
const common = new Set(
  `the a an of and or to in on at by for with without from into over under up down out off as his her their its my our your
  he she they them him it we i me you pt pts patient patients client this that these those while when then than was were is
  are be been had have has did do does done doing got get gets getting made make making used use using work worked working
  set sets first second third next last round rounds exercise exercises training therapy treatment technique session visit today also again some any more each all both one two anything everything something nothing
  min mins minute minutes code codes bill cpt help helped assist what which how can go goes going gone where practice practiced practicing practise practised care rest rested rests resting rep reps face faced after before since because about around during until
  surgery surgeries surgical operation post op postop`.split(/\s+/),
);

/** @returns the word by which forms of it meet, or null where it tells nothing */
export const tellingStem = (token: Token): string | null =>
  token.kind === 'word' && token.text.length > 1 && !common.has(token.text) ? token.stem : null;
