/**
 * The day of the calendar where this process runs, `YYYY-MM-DD`. Read at the edge and handed inwards:
 * nothing that decides about codes looks at a clock.
 */
export function today(now: Date = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
