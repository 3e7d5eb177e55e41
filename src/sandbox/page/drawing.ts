import type { Directory } from './directory.ts';
import type { OptionChoice } from './wire.ts';

/** What a person chose or pressed, before it is known in which message. */
export interface Use {
  actionId: string;
  blockId: string;
  value?: string | null;
  enter?: boolean;
  selectedOption?: OptionChoice;
  selectedOptions?: OptionChoice[];
}

/** What blocks and elements may know of the place they are drawn in. */
export interface Drawing {
  directory: Directory;
  /** The block that holds the element; set by draw-block.ts. */
  blockId: string;
  /** In a modal or the App Home, which hear of every character typed. */
  isForm?: boolean;
  /** Enter in the field tells the bot; set by blocks/input.ts. */
  dispatches?: boolean;
  /** The field may stay empty; set by blocks/input.ts. */
  optional?: boolean;
  /** A name for the sentence that says what is wrong with the field, where something is; set by blocks/input.ts. */
  fault?: string | undefined;
  /** What is wrong with the fields of a view: block_id → sentence. */
  errors?: Record<string, string>;
  /** Sends a use of an element to the bot; resolves when the server has taken or refused it. */
  use(use: Use): Promise<void>;
}
