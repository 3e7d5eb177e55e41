/** What `Visit.payer` says of a plan of which nothing is known but that it is one: its profile says so too. */
export const unknownPlan = 'commercial';
