/** What a number counts or measures, where it is no modifier. */
export const quantity =
  /^(lb|lbs|pound|pounds|kg|kilos|reps|feet|ft|degrees|inch|inches|of|min|mins|minutes?|m|'|units?|patients?|pts?|%|regions?|years?|days|visits|hours?|hrs?)$/;
