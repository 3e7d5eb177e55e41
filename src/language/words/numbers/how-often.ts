/** Words for how often something was done, of a visit or of a needle. */
export const howOften: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };
