/** Three questions that show three kinds of answer; each is answered when it is pressed. */
export const examples = [
  'Group balance training 25 minutes with CMT',
  'Can I bill 97140 with 98941?',
  '97110 33 min, 97140 7 min, Medicare',
] as const;
