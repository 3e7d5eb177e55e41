import { listedLines } from '../../../answer/words/lines/listed-lines.ts';
import { item, plain } from '../words/line.ts';
import { choicesOf, claimTable, differ } from './claim-table.ts';
import { lines, type Part } from './part.ts';

/** The claim line by line, as a table where there is more than the first line says; then between what is still open. */
export const claimLines: Part = (shown) => {
  const { answer } = shown;
  const listed = listedLines(answer);
  const rows = claimTable(shown);
  const below = [
    ...listed.lines.flatMap(choicesOf).map(({ code, when }) => item(`${code}: ${when}`)),
    ...listed.after.map(plain),
  ];
  if (rows === null) return lines(below);
  const heading = listed.heading === '' ? 'On the claim' : listed.heading;
  const title = differ(shown)
    ? `${heading}: units by total time (CMS) and by each code alone (AMA)`
    : heading;
  return [{ kind: 'table', title, rows }, ...lines(below)];
};
