import { once } from 'node:events';

// Whoever reads may stop early ("… | head"): nothing is left to do then, and nothing went wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/**
 * Prints a text and a newline on standard output.
 *
 * @returns once more may be printed: who prints without end waits for whoever reads
 */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}
