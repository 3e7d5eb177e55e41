/** Words that tell whether the patient was alone with the provider. */
export interface Cue {
  from: number;
  to: number;
  contact: 'group' | 'one-on-one';
  /** A statement about the people ("3 patients at once"), not a word for the service ("group", "class"). */
  ofPeople: boolean;
}
