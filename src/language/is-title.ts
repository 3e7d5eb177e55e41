/** Whether a word stands before the name of somebody treated: "Mr. A". */
export const isTitle = (word: string): boolean => /^(mr|mrs|ms|miss)$/.test(word);
