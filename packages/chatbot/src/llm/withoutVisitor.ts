import { redactMessage } from '../redact/redactMessage'

const NUMBER = '（番号を伏せました）'
const ADDRESS = '（アドレスを伏せました）'
const DIGIT = '[0-9〇零一二三四五六七八九]'
/** Five digits and more with anything but words between them: no question about cancer needs them. */
const LONG_NUMBER = new RegExp(`\\+?${DIGIT}(?:[^\\p{L}\\p{N}]{0,4}${DIGIT}){4,}`, 'gu')
const MAIL = /\S*@\S*|\S+\s*[[(]\s*at\s*[\])]\s*\S+/giu
const WEB = /(?:https?:\/\/|www\.)\S+/giu
const ENGLISH_NAME = /\b(my name is|i am called|call me)\s+[\p{L}'-]+(?:\s+[\p{Lu}][\p{L}'-]+)*/giu

/**
 * A message as it may leave the house, with consent: as it may be kept (`redactMessage`), and harsher still, without any
 * long number, address on the web or name that is given as one. What people tell of others cannot all be found.
 */
export function withoutVisitor(message: string): string {
  return redactMessage(message.normalize('NFKC'))
    .replaceAll(WEB, ADDRESS)
    .replaceAll(MAIL, ADDRESS)
    .replaceAll(LONG_NUMBER, NUMBER)
    .replaceAll(ENGLISH_NAME, '$1 (name removed)')
}
