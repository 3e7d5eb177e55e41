/** The fields of the form. */
export type FieldName = 'service' | 'minutes' | 'contact' | 'regions' | 'payer' | 'date';

/** The block id of a field; of one in a row with the row's id. */
export const field = (name: FieldName, row?: number): string => (row === undefined ? name : `${name}:${row}`);

/** The action id of what stands in it. */
export const control = (name: FieldName): string => `form:${name}`;
