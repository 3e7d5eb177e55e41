import type { ViewSeen } from '../../hands/viewing.ts';
import { type Choices, stateValues } from '../elements/state-values.ts';
import type { Json } from '../workspace/stored-message.ts';

/** A view as its bot sent it, once it has passed the checks. */
export interface ViewContent {
  type: 'modal' | 'home';
  title: Json | null;
  submit: Json | null;
  close: Json | null;
  blocks: Json[];
  callbackId: string;
  privateMetadata: string;
  externalId: string;
  clearOnClose: boolean;
  notifyOnClose: boolean;
}

/** A view that one person sees. */
export interface StoredView extends ViewContent {
  id: string;
  user: string;
  /** Changes with every update by the bot. */
  hash: string;
  rootId: string;
  previousId: string | null;
  choices: Choices;
  /** block_id → the sentence beside the field. */
  errors: Record<string, string>;
}

/** What the page and the tests see of a view. */
export function viewAsSeen(view: StoredView): ViewSeen {
  return {
    id: view.id,
    type: view.type,
    callbackId: view.callbackId,
    title: words(view.title),
    submit: words(view.submit),
    close: words(view.close),
    blocks: view.blocks,
    values: stateValues(view) as ViewSeen['values'],
    errors: view.errors,
    privateMetadata: view.privateMetadata,
    hash: view.hash,
  };
}

function words(text: Json | null): string | null {
  return text === null ? null : String(text.text);
}
