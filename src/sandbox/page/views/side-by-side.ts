/** Where layout.css has room for a thread beside its channel. */
export const sideBySide = '(min-width: 1001px)';
