import type { House } from './answer/house.ts';
import { ClaimlineError } from './errors.ts';
import { furnish } from './open-house.ts';
import type { Log } from './ops/log.ts';
import { editionsFolder, editionsMark } from './rulebook/editions/editions-folder.ts';

/** How often a running bot looks for imported editions. */
const LOOKS_EVERY = 20_000;

/** A house that takes up imported editions while it answers. */
export interface LiveHouse extends House {
  /** Looks once more for editions that came, went or were replaced. */
  look(): Promise<void>;
  /** Looks no more by itself. */
  stop(): void;
}

/**
 * Opens a house that stays up to date. An answer is made in one go and reads the rules where it begins; new editions are
 * read beside and taken up by changing one reference, so no answer ever sees half of one and half of the other. What is
 * damaged is refused with a line in the log, and the rules stay as they were.
 *
 * @param every milliseconds between two looks; a look costs as much as asking for a file's date
 * @throws ClaimlineError `RULES_INVALID` where an edition is damaged at the start
 */
export async function liveHouse(
  shipped: House,
  dataDir: string,
  log: Log,
  every = LOOKS_EVERY,
): Promise<LiveHouse> {
  const folder = editionsFolder(dataDir);
  let mark = editionsMark(folder);
  let now = await furnish(shipped, dataDir);

  async function look(): Promise<void> {
    try {
      const found = editionsMark(folder);
      if (found === mark) return;
      mark = found;
      now = await furnish(shipped, dataDir);
      log.info({ editions: now.ruleSet.editions.map(({ id }) => id) }, 'editions taken up');
    } catch (err) {
      // A refusal names files, lines and keys of tables: nothing that anybody asked.
      const refused = err instanceof ClaimlineError ? err.message : undefined;
      log.error(
        { err, code: 'EDITION_REFUSED', refused },
        'an imported edition is refused; the rules stay as they were',
      );
    }
  }
  const timer = setInterval(() => void look(), every);
  timer.unref();
  return {
    get ruleSet() {
      return now.ruleSet;
    },
    get model() {
      return now.model;
    },
    look,
    stop: () => clearInterval(timer),
  };
}
