/** Replaces everything in a line that looks like a token of Slack or an address that grants access. */
export function redactTokens(line: string): string {
  return line
    .replace(/\bx(?:ox[a-z]|app)-[\w-]+/g, '[token]')
    .replace(/https:\/\/hooks\.slack(?:-gov)?\.com\/[^\s"\\]+/g, '[response_url]')
    .replace(/([?&](?:ticket|token|code|state)=)[^&\s"\\]+/g, '$1[redacted]');
}
