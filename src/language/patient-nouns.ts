/** Words for patients in the plural: "pt" and "patient" alone are one. */
const plural = new Set(
  'patients pts people ppl clients participants ladies women men guys gals folks kids seniors athletes brothers sisters siblings twins boys girls teammates gentlemen members persons'.split(
    ' ',
  ),
);

/** Whether a word stands for more than one patient. */
export const isPatients = (word: string): boolean => plural.has(word);
