/** What the way round the two questions is called: whoever has chosen skips nothing. */
export const skipLabel = (hasChosen: boolean): string => (hasChosen ? 'Done' : 'Skip');
