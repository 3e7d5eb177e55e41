import { drawUnits } from './draw-units.ts';
import type { Paragraph, Part } from './part.ts';

/** Which minutes made which unit, by the payer's method; by both, one under the other, where they differ or neither is known. */
export const minuteBars: Part = ({ answer }) => {
  const { cms, ama } = answer.unitCounts;
  const minutes = minutesByCode(answer.lines);
  const byTotal = cms[0] ? drawUnits(minutes, cms[0]) : [];
  const byCode = ama[0] ? drawUnits(minutes, ama[0]) : [];
  if (answer.payer.unitMethod === 'cms')
    return drawing('By total time (CMS), in minutes', byTotal, cms.length);
  if (answer.payer.unitMethod === 'ama')
    return drawing('By each code alone (AMA), in minutes', byCode, ama.length);
  if (byTotal.join() === byCode.join()) return drawing('Minutes of each unit, by either count', byTotal, 1);
  return [
    ...drawing('By total time (CMS), in minutes', byTotal, cms.length),
    ...drawing('By each code alone (AMA), in minutes', byCode, ama.length),
  ];
};

function drawing(title: string, lines: string[], allocations: number): Paragraph[] {
  if (lines.length === 0) return [];
  return [
    {
      kind: 'drawn',
      title: allocations > 1 ? `${title}, one of ${allocations} ways` : title,
      lines,
    },
  ];
}

/** Minutes of the pooled codes; one that stands on two lines is one service. */
function minutesByCode(lines: Parameters<Part>[0]['answer']['lines']): Map<string, number> {
  const minutes = new Map<string, number>();
  for (const line of lines) {
    if (!line.timed || line.code === null || line.minutes === null) continue;
    minutes.set(line.code, (minutes.get(line.code) ?? 0) + line.minutes);
  }
  return minutes;
}
