import { redactPersonal } from './redactPersonal'

/** The longest report, in characters. */
export const LONGEST_REPORT = 1000

/** Control characters but the line break, what is invisible, and marks that turn the direction of text. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu

/**
 * A visitor's report as it is kept: composed (NFC), one kind of line break, nothing invisible, no telephone number, mail
 * address or card number. Empty where nothing is left.
 */
export function reportText(given: string): string {
  const text = given
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  return redactPersonal(text)
}
