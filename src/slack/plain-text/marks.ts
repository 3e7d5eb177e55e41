/**
 * A pair of marks is formatting only where Slack draws it so: tight around its words and free on the outside.
 * "97110*2", "3*10", "a_b" and "~20 min" keep theirs.
 */
function pairOf(mark: string): RegExp {
  return new RegExp(
    `(?<![A-Za-z0-9${mark}])${mark}(?=\\S)([^${mark}\\n]*[^${mark}\\s])${mark}(?![A-Za-z0-9${mark}])`,
    'g',
  );
}

const bold = pairOf('\\*');
const italic = pairOf('_');
const strike = pairOf('~');
const fence = /```\n?([\s\S]*?)```/g;
const code = /`([^`\n]+)`/g;

/** Names of emoji that begin with no letter. All others do, so "1:10-1:35" and "18 min:" are times and words. */
const emoji =
  /(?<![A-Za-z0-9])(?::(?:[a-z][a-z0-9_'+-]*|[+-]1|100|1234|8ball|1st_place_medal|2nd_place_medal|3rd_place_medal):)+/g;

const anyMark = /[*_~`:]/;

/**
 * Takes Slack's formatting away and leaves the words. Code keeps what is written in it, as in Slack.
 * Words that are struck through go: the asker took them back.
 */
export function removeMarks(text: string): string {
  if (!anyMark.test(text)) return text;
  return text
    .split(/(```[\s\S]*?```|`[^`\n]+`)/)
    .map((part) => (part.startsWith('`') ? readCode(part) : removeFormatting(part)))
    .join('');
}

function readCode(part: string): string {
  return part.replace(fence, '\n$1\n').replace(code, '$1');
}

function removeFormatting(part: string): string {
  let text = part.replace(emoji, ' ');
  // Marks nest ("*_both_*"): from outside in, until nothing changes.
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(strike, ' ').replace(bold, '$1').replace(italic, '$1');
  }
  return text;
}
