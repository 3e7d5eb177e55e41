/**
 * The value below which a share of the numbers lies.
 *
 * @param share 0 to 1: 0.5 for the median
 * @example quantile([3, 1, 2], 0.5) // 2
 */
export function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
