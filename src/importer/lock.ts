import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { ClaimlineError } from '../errors.ts';

/** An import under way says so this often; one that has been silent for the longer time is over. */
const SAYS_SO_EVERY = 5_000;
const SILENT_FOR = 30_000;

/**
 * Does the work while nobody else imports into the same folder. The lock of an import that was killed does not stand in
 * the way: its process is gone, or has been silent.
 *
 * @param folder made where it is missing
 * @throws ClaimlineError `IMPORT_UNDER_WAY`
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, '.importing.lock');
  if (!(await take(path))) {
    if (await isHeld(path))
      throw new ClaimlineError(
        'IMPORT_UNDER_WAY',
        `Another import into ${folder} is under way.`,
        'Wait until it has ended, then import again.',
      );
    await rm(path, { force: true });
    if (!(await take(path))) return withLock(folder, work);
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, SAYS_SO_EVERY);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(path, { force: true });
  }
}

/** One of two that try at once gets it: the file is made only where there is none. */
async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

async function isHeld(path: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path);
    return Date.now() - mtimeMs < SILENT_FOR && isRunning(Number(await readFile(path, 'utf8')));
  } catch {
    return false;
  }
}

/** A lock without a number was made a moment ago by somebody who is about to write it. */
function isRunning(pid: number): boolean {
  if (pid === 0 || Number.isNaN(pid)) return true;
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
