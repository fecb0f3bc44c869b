import { TABLE_LIMITS } from '../limits'
import { readXml } from './readXml'
import { Refused } from './Refused'

/** A character that XML cannot hold, as Excel writes it (ECMA-376 part 1, 22.9.2.19). */
const ESCAPED = /_x([0-9a-f]{4})_/gi

/** A text of an .xlsx as it was typed. */
export const unescaped = (text: string): string =>
  text.replaceAll(ESCAPED, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

/** The texts that cells refer to by number. How they are read aloud, which Excel keeps beside them, is left out. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let isText = false
  let isReading = false
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isReading = true
      isText = name === 't'
    },
    text: (piece) => {
      if (isText && !isReading) text += piece
    },
    close: (name) => {
      isText = false
      if (name === 'rPh') isReading = false
      if (name === 'si') strings.push(unescaped(text))
      if (strings.length > TABLE_LIMITS.sharedStrings) throw new Refused('too-much')
    },
  })
  return strings
}
