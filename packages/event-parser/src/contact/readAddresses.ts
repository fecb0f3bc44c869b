import type { Span } from '../model/Found'

export type AddressMention = Span & { value: string }

const MAIL_NAME = /[\w.+-]/
const MAIL_HOST = /[\w.-]/
const LONGEST_NAME = 64
const LONGEST_HOST = 100

/** Every mail address of a plain text, in order. An at sign that was hidden from machines is read, too. */
export function readMails(plain: string): AddressMention[] {
  const mails: AddressMention[] = []
  for (const sign of plain.matchAll(/ ?[[(](?:at|アットマーク|@)[\])] ?|@/giu)) {
    const behind = sign.index + sign[0].length
    let start = sign.index
    const first = Math.max(mails.at(-1)?.end ?? 0, start - LONGEST_NAME)
    while (start > first && MAIL_NAME.test(plain.charAt(start - 1))) start -= 1
    let end = behind
    while (end < behind + LONGEST_HOST && MAIL_HOST.test(plain.charAt(end))) end += 1
    while (end > behind && /[.\-_]/.test(plain.charAt(end - 1))) end -= 1
    while (start < sign.index && /[.-]/.test(plain.charAt(start))) start += 1
    const host = plain.slice(behind, end)
    if (start === sign.index || !/^[\w-]+(?:\.[\w-]+)+$/.test(host)) continue
    mails.push({ start, end, value: `${plain.slice(start, sign.index)}@${host}` })
  }
  return mails
}

const URL_START = /https?:\/\/|(?<![\w.@/])www\./gi
const URL_UNIT = /[!#-;=?-Z_a-z~%&]/
const LONGEST_URL = 400

/** Every web address of a plain text, in order, without the punctuation behind it. */
export function readUrls(plain: string): AddressMention[] {
  const urls: AddressMention[] = []
  for (const match of plain.matchAll(URL_START)) {
    const start = match.index
    if (start < (urls.at(-1)?.end ?? 0)) continue
    let end = start + match[0].length
    while (end < start + LONGEST_URL && URL_UNIT.test(plain.charAt(end))) end += 1
    while (
      end > start &&
      /[.,;:!?'"*)~]/.test(plain.charAt(end - 1)) &&
      !isOpened(plain, start, end)
    )
      end -= 1
    const written = plain.slice(start, end)
    if (!/^(?:https?:\/\/)?[\w-]+\./i.test(written)) continue
    urls.push({ start, end, value: /^https?:/i.test(written) ? written : `https://${written}` })
  }
  return urls
}

const isOpened = (plain: string, start: number, end: number): boolean =>
  plain.charAt(end - 1) === ')' && plain.slice(start, end).includes('(')
