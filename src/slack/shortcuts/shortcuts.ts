/** The shortcuts, as the manifest declares them and the listeners know them. */
export const shortcuts = {
  codeVisit: {
    type: 'global',
    name: 'Code a visit',
    callback_id: 'code-visit',
    description: 'Fill in what happened and see the claim as you go',
  },
  checkCoding: {
    type: 'message',
    name: 'Check the coding',
    callback_id: 'check-coding',
    description: 'Read this message as a visit; only you see the answer',
  },
} as const;
