/** Whether it is asked how many visits there are, and nothing that only the plan of one patient tells. */
export const areVisitsOnly = (subjects: ReadonlySet<string>): boolean =>
  subjects.has('benefits/visits') &&
  [...subjects].every((one) => one === 'benefits' || /^benefits\/(visits|authorization)$/.test(one));
