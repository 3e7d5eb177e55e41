import type { Finding } from '../../../core/visit.ts';

/** What the payer's profile says where it was asked about. */
export const isOfPayer = ({ level, layer }: Finding): boolean => level === 'answer' && layer === 'payer';
