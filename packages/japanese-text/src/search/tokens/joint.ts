const JOINERS = "-_/&+'・:,@. "
/** Between two digits these mean something (1.5, 10 20); what else joins digits does so in telephone numbers and dates. */
const NOT_BETWEEN_DIGITS = '・. '
const DIGIT = /^[0-9]$/

/**
 * What is left between two words of Latin letters or digits that a single character joins: `''` for most, so that
 * PET-CT, PET/CT and PETCT, 03-1234-5678 and 0312345678 are the same; `'.'` in decimal numbers; null where the
 * character keeps the words apart.
 *
 * @param before last character of the first word
 * @param after first character of the second
 */
export function joint(before: string, character: string, after: string): '' | '.' | null {
  if (character === '' || !JOINERS.includes(character)) return null
  if (!DIGIT.test(before) || !DIGIT.test(after)) return ''
  if (character === '.') return '.'
  return NOT_BETWEEN_DIGITS.includes(character) ? null : ''
}

/** The pattern (source of a regular expression) of what may stand between two characters that belong together. */
export function jointPattern(before: string, after: string): string {
  return DIGIT.test(before) && DIGIT.test(after) ? "[-_/&+':,@]?" : "[-_/&+'・:,@. ]?"
}
