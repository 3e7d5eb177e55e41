/** The questions that Claimline may ask. @see contract: AskId */
export type AskId =
  | 'minutes'
  | 'activity'
  | 'payer'
  | 'group'
  | 'cmt-regions'
  | 'region'
  | 'attended'
  | 'other-code'
  | 'discipline'
  | 'assistant'
  | 'visit-type'
  | 'care-type'
  | 'notice'
  | 'threshold'
  | 'separate-time'
  | 'separate-exam'
  | 'clinician'
  | 'state'
  | 'date';

/** A question whose answer would change the decision. */
export interface Ask {
  /** What is asked for; answered in `Visit.attested` or in the field of the visit that it names. */
  id: AskId;
  /** The question, for a person. */
  text: string;
  /** Labels of the answers to choose from; empty where the answer is in words. */
  choices: string[];
}
