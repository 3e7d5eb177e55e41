/** What the bot says about itself rather than about codes. */
export const sentences = {
  broke:
    'Something broke on my side, and nothing was decided. Please ask again; if it happens twice, tell whoever runs Claimline here.',
  oldButton:
    'This button is from an older answer or not mine. Please ask the question again, and use the buttons of the new answer.',
  empty:
    'Tell me what happened in the visit, in your own words: for example “97112 25 min with 98941” or “can 97140 go with 98940?”. Say “help” for more.',
  fileOnly: 'I do not read files. Please say it in words, without names or other patient data.',
} as const;
