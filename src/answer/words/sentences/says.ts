/**
 * Whether words say a sentence already. Most sentences are longer than what they are looked for in: those are told by their
 * length alone, before a sentence that was put together of parts is made one to be searched.
 */
export const says = (words: string, sentence: string): boolean =>
  sentence.length <= words.length && words.includes(sentence);
