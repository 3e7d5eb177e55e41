/**
 * Whether words say a sentence already, also where it goes on behind it ("…; …"). Most sentences are longer than what they are
 * looked for in: those are told by their length alone, before a sentence that was put together of parts is made one to be searched.
 */
export function says(words: string, sentence: string): boolean {
  if (sentence.length > words.length) return false;
  return words.includes(sentence.endsWith('.') ? sentence.slice(0, -1) : sentence);
}
