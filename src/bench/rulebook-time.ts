import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulesFolder } from '../rulebook/places.ts';
import { plantedCodes } from './planted-codes.ts';
import { quantile } from './quantile.ts';

/** How long the rules took to be ready, in processes of their own. */
export interface RulebookTime {
  /** YAML files read; null where the packed rules were taken. */
  files: number | null;
  /** Median milliseconds with what has to be loaded for it. */
  ready: number;
  /** Median milliseconds of the work alone. */
  work: number;
}

/** The rules as a start takes them (packed), and read from YAML: as they are, and with two and four times the files. */
export function rulebookTimes(rounds: number): RulebookTime[] {
  const folder = fileURLToPath(rulesFolder);
  const planted = [1, 2, 4].map((times) => plantedCodes(folder, times));
  try {
    return [{ path: undefined, files: null }, ...planted].map(({ path, files }) => {
      const runs = Array.from({ length: rounds }, () => once(path));
      return {
        files,
        ready: quantile(
          runs.map(([ready]) => ready),
          0.5,
        ),
        work: quantile(
          runs.map(([, work]) => work),
          0.5,
        ),
      };
    });
  } finally {
    for (const { path } of planted) rmSync(path, { recursive: true });
  }
}

/** Milliseconds with and without loading the program. */
function once(path: string | undefined): [number, number] {
  const script = fileURLToPath(new URL('rulebook-ready.js', import.meta.url));
  const out = execFileSync(process.execPath, path === undefined ? [script] : [script, path], {
    encoding: 'utf8',
  });
  const [ready, work] = out.trim().split(' ').map(Number);
  return [ready ?? Number.NaN, work ?? Number.NaN];
}
