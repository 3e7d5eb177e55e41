import { open } from 'node:fs/promises';

/** Writes a file and waits until the disk has it. */
export async function writeSafely(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A renaming is safe once its folder is; where a system cannot do that for folders it is as safe as it gets. */
export async function safely(folder: string): Promise<void> {
  try {
    const opened = await open(folder, 'r');
    await opened.sync().finally(() => opened.close());
  } catch {
    // Windows refuses to open a folder.
  }
}
