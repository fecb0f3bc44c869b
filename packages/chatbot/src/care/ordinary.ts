/** What sounds like despair to whoever looks at words alone, and is about habits. */
const HABITS =
  / (?:i (?:really )?(?:want|need|would like|have) to |how (?:can|do) i |help me )?(?:stop|quit|give up|cut down on) (?:smoking|drinking|cigarettes|alcohol|tobacco)(?!\p{L})/giu

/** A message without what is ordinary in it, so that the rest alone is judged by what it is like. */
export const withoutOrdinary = (message: string): string =>
  ` ${message}`.replaceAll(HABITS, ' ').trim()
