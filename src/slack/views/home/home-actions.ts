/** What can be pressed and chosen on the Home tab, and in the message that welcomes somebody. */
export const homeActions = {
  example: 'home:example',
  form: 'home:form',
  recent: 'home:recent',
  forAll: 'home:for-all',
  discipline: 'defaults:discipline',
  payer: 'defaults:payer',
  skip: 'defaults:skip',
} as const;
