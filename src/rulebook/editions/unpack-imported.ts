import { readdirSync } from 'node:fs';
import { type EditionsFolder, isOurs } from './editions-folder.ts';
import { type ImportedEdition, unpackEdition } from './packed-edition.ts';

/**
 * Every imported edition as packed by its import, oldest first, without reading a table.
 *
 * @returns null as soon as one is not packed or has changed: then all are to be read and checked
 */
export function unpackImported({ url }: EditionsFolder): ImportedEdition[] | null {
  const found = readdirSync(url, { withFileTypes: true })
    .filter(isOurs)
    .map(({ name }) => name)
    .sort()
    .map((id) => unpackEdition(new URL(`${id}/`, url)));
  return found.every((edition) => edition !== null) ? found : null;
}
