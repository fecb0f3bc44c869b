export const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** By `Date.getUTCDay()`. */
export const ENGLISH_WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
