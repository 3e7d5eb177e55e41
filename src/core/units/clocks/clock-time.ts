/** What was said of the services that share a clock. */
export interface ClockTime {
  /** Their minutes in all. */
  minutes: number;
  /** The codes of this clock that the visit names. */
  named: string[];
  /** Further periods in which a needle was newly placed; null where nobody said. */
  insertions: number | null;
  /** Whether a code may be used on the date of service. */
  isValid: (code: string) => boolean;
  /** How the schedule that applies counts part hours; null where nobody said. */
  partHours: 'whole' | 'half' | null;
}
