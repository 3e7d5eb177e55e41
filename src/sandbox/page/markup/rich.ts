/** What a person sees in formatted text, whichever markup it was written in. Plain data: drawn by draw-rich.ts. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'strike' | 'underline'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; url: string; children: Inline[] }
  | { kind: 'user'; id: string }
  | { kind: 'channel'; id: string }
  /** `@here`, `@channel`, a user group. */
  | { kind: 'broadcast'; name: string }
  | { kind: 'emoji'; name: string }
  /** `pattern` as in `<!date^seconds^pattern|…>`. */
  | { kind: 'date'; seconds: number; pattern: string };

export type Flow =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: number; children: Inline[] }
  | { kind: 'quote'; children: Flow[] }
  | { kind: 'pre'; text: string }
  | { kind: 'list'; ordered: boolean; start: number; items: Flow[][] }
  | { kind: 'table'; rows: Inline[][][] }
  | { kind: 'rule' };
