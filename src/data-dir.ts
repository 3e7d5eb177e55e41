/**
 * Where imported editions lie, as the environment says.
 *
 * @param env usually `process.env`
 * @example dataDirOf({}) // './data', seen from where the process runs
 */
export const dataDirOf = (env: Record<string, string | undefined>): string => env.DATA_DIR || './data';
