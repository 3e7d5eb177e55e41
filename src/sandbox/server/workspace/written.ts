/**
 * A bot's text as Slack stores it: the markup it sent stays (`<@U…>`, `<#C…>`, `<!here>`, `<https://…|label>`), a
 * stray `&`, `<` or `>` is escaped.
 * @example written('2 < 3 & <@U0DANA0001>') // '2 &lt; 3 &amp; <@U0DANA0001>'
 */
export function written(text: string): string {
  const markup = /<(?:[@#!][^<>]+|(?:https?:|mailto:|tel:)[^<>]+)>/g;
  let out = '';
  let from = 0;
  for (const found of text.matchAll(markup)) {
    out += stray(text.slice(from, found.index)) + found[0];
    from = found.index + found[0].length;
  }
  return out + stray(text.slice(from));
}

function stray(text: string): string {
  return text
    .replace(/&(?!(?:amp|lt|gt);)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
