/** No time of one service is as long, in minutes: a greater number is a code or counts something else. */
export const LONGEST_SERVICE = 240;
