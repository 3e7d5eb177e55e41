/**
 * Takes the signs of lists and quotations from the beginnings of lines: bullets, "> ", and numbers that count
 * the lines from one ("1. ", "2. "), which would otherwise read as minutes or units.
 */
export function removeListMarks(text: string): string {
  let next = 1;
  return text
    .split('\n')
    .map((line) => {
      const bare = line.replace(/^\s*(?:>\s+)*/, '').replace(/^[•◦▪▫‣–-]\ufe0e?\s+/, '');
      const number = /^(\d{1,2})\.\s+(?=\S)/.exec(bare);
      if (number === null || Number(number[1]) !== next) return bare;
      next += 1;
      return bare.slice(number[0].length);
    })
    .join('\n');
}
