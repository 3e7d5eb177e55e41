import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const profile = z.object({
  nodes: z.array(
    z.object({ id: z.number(), callFrame: z.object({ url: z.string(), functionName: z.string() }) }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

/**
 * The busy time of a process by room of the house and by package, from the profile that `--cpu-prof` left in a folder.
 *
 * @returns shares of the busy time, 0 to 1, largest first; waiting is left out
 */
export function whereTimeGoes(folder: string): { place: string; share: number }[] {
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  const { nodes, samples, timeDeltas } = profile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const spent = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const place = places.get(id) ?? 'unknown';
    if (place !== 'waiting') spent.set(place, (spent.get(place) ?? 0) + (timeDeltas[index] ?? 0));
  }
  const all = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent].map(([place, time]) => ({ place, share: time / all })).sort((a, b) => b.share - a.share);
}

function placeOf({ url, functionName }: { url: string; functionName: string }): string {
  if (functionName === '(idle)' || functionName === '(program)') return 'waiting';
  if (functionName === '(garbage collector)') return 'garbage collector';
  const [, packaged] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (packaged !== undefined) return packaged;
  const [, room] = /\/dist\/([^/]+)/.exec(url) ?? [];
  return room ?? 'Node';
}
