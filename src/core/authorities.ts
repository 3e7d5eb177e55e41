/**
 * The sources (ids of rules/sources.yml) that the procedures of the core rest on. Facts carry their own sources in
 * rules/; these stand behind the procedures themselves.
 */
export const authorities = {
  article: 'ARTICLE',
  group: 'GROUP',
  totalTime: 'CPM5_20_2',
  perService: 'CPT_TIME',
  manual: 'NCCIMAN26',
  region: 'NCCI_CMT',
  separateExam: 'M25',
  reportOfTest: 'BPM220',
  timeInNote: 'BPM220',
  treatmentTime: 'CPM5_20_3',
  assistant: 'CQ_CMS',
  order: 'ORDER',
  practice: 'PRACTICE',
} as const;
