/**
 * Slack's limits on Block Kit as data. Lengths are characters, the rest are counts.
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export const limits = {
  message: { blocks: 50, text: 4000 },
  blockId: 255,
  actionId: 255,
  sectionText: 3000,
  sectionFields: 10,
  sectionField: 2000,
  header: 150,
  contextElements: 10,
  contextText: 3000,
  markdown: 12_000,
  imageUrl: 3000,
  imageAlt: 2000,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  buttonUrl: 3000,
  accessibilityLabel: 75,
  placeholder: 150,
  optionText: 75,
  optionValue: 150,
  optionDescription: 75,
  selectOptions: 100,
  overflowOptions: 5,
  choiceOptions: 10,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
} as const;
