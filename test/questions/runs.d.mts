export function runsOf(text: string): string[];
export function sumOf(run: string): string;
