/** What the bot says about itself rather than about codes. */
export const sentences = {
  broke:
    'Something broke on my side, and nothing was decided. Please ask again; if it happens twice, tell whoever runs Claimline here.',
  oldButton:
    'This button is from an older answer or not mine. Please ask the question again, and use the buttons of the new answer.',
  thanks: 'Thank you: it is counted.',
  noForm:
    'Thank you: it is counted that something was wrong. The form that asks what did not open in time; press once more to say it.',
  shared: 'everybody here sees this answer',
  sent: 'Sent: the answer stands under Messages, with all its buttons.',
  startedOver: 'as first asked, nothing pressed since counts',
  empty:
    'Tell me what happened in the visit, in your own words: for example “97112 25 min with 98941” or “can 97140 go with 98940?”. Say “help” for more.',
  fileOnly: 'I do not read files. Please say it in words, without names or other patient data.',
  formLate:
    'The form could not be opened in time. Try `/cpt` once more, or say it in words: `/cpt 97112 25 min with 98941`.',
  oldForm: 'This form is from an older Claimline. Please open it again with `/cpt`.',
  noWords: 'There are no words in that message that I could read as a visit.',
  noVisit: 'That message tells of no visit and asks nothing about one, so there is nothing to check.',
  welcome:
    'Two questions, so that you need not say it each time: who bills, and who pays as a rule? You can change both on my Home tab, and a question that says otherwise counts more.',
  settled: (usual: string) =>
    `All right. Where a question does not say it, I take ${usual}, and I say so. You find both choices on my Home tab.`,
  kept: (usual: string) => `Kept: where a question does not say it, I take ${usual}.`,
  forAll: (usual: string) => `Done: who has chosen nothing in this workspace now has ${usual}.`,
  notAdmin: 'Only somebody who administers this workspace can set defaults for everybody in it.',
  joined:
    'I read visits in your own words and answer with the claim line, the reason and its source: mention me and say what was done, for how long and who pays.\nI see only messages that mention me; please leave out names and other patient data.',
  joinedAndHears:
    'I read visits in your own words and answer with the claim line, the reason and its source: mention me and say what was done, for how long and who pays.\nIn threads that I answered in I also follow up without a mention; please leave out names and other patient data.',
} as const;
