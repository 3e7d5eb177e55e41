const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss']);

/** Whether a word stands before the name of somebody treated: "Mr. A". */
export const isTitle = (word: string): boolean => titles.has(word);
