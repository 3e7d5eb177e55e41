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
 * @param last seconds before its end that count: its start and its warming up are left out
 * @returns shares of the busy time, 0 to 1, largest first; waiting is left out
 */
export function whereTimeGoes(folder: string, last: number): { place: string; share: number }[] {
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  const { nodes, samples, timeDeltas } = profile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const spent = new Map<string, number>();
  let toEnd = timeDeltas.reduce((sum, delta) => sum + delta, 0);
  for (const [index, id] of samples.entries()) {
    const place = places.get(id) ?? 'unknown';
    const delta = timeDeltas[index] ?? 0;
    toEnd -= delta;
    if (place !== 'waiting' && toEnd < last * 1_000_000) spent.set(place, (spent.get(place) ?? 0) + delta);
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
