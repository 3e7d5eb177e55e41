/** Words that ask or thank, and tell nothing. */
const polite: ReadonlySet<string> = new Set(['please', 'pls', 'plz', 'thanks', 'thank', 'thx', 'ty']);

/** Whether a word is said for courtesy: "97140 with 98941 for UHC pls". */
export const isPolite = (text: string): boolean => polite.has(text);
