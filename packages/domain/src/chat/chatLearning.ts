/** What is kept of conversations, and for how long. */
export const CHAT_LEARNING = {
  /** Days that a question is kept whose visitor agreed to it. */
  keepTextDays: 90,
  /** So many questions are kept of a day: a flood fills no table. */
  mostTextsOfDay: 2000,
  /** Days that counts are kept: a year and a month, to compare a month with the year before. */
  keepCountDays: 400,
  /** Days on which a reply can be rated, the day of the reply included. */
  rateDays: 2,
} as const
