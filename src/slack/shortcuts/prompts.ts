/** What the agent view suggests to somebody who does not know what to say: four kinds of question. */
export const prompts = [
  { title: 'Code a visit', message: 'Group balance training 25 minutes with CMT' },
  { title: 'Check a pair of codes', message: 'Can I bill 97140 with 98941?' },
  { title: 'Count units', message: '97110 33 min and 97140 7 min, Medicare' },
  { title: 'What the note must show', message: 'What do I document for 97530?' },
] as const;
