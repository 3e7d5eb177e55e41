/** Replies that say that several patients were there at once. */
export const saidToBeSeveral = [
  'what if two of them were in the room',
  'there were three of them in there',
  'two people at once',
  'what if another patient was there',
  'he shared it with another guy',
  'I had two at the same time',
  'I had three patients going',
  'two of them at a time',
  'she was with another patient',
  'it was 4 people',
  'what if there were others in the room',
  'a couple of patients at once',
  'it was two kids',
  'what if two were treated together',
  'what if two got seen at the same time',
];
