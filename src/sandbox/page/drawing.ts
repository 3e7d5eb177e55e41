import type { Directory } from './directory.ts';
import type { OptionChoice } from './wire.ts';

/** What a person chose or pressed, before it is known in which message. */
export interface Use {
  actionId: string;
  blockId: string;
  value?: string;
  selectedOption?: OptionChoice;
  selectedOptions?: OptionChoice[];
}

/** What blocks and elements may know of the place they are drawn in. */
export interface Drawing {
  directory: Directory;
  /** The block that holds the element; set by draw-block.ts. */
  blockId: string;
  /** Sends a use of an element to the bot; resolves when the server has taken or refused it. */
  use(use: Use): Promise<void>;
}
