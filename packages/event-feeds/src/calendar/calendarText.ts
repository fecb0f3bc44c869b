import { plainText } from '../text/plainText'

/** A value of type TEXT (RFC 5545 3.3.11). */
export function calendarText(text: string | null | undefined): string {
  return plainText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}
