import type { CellReader } from '../model/Reading'

import { isSafeUrl } from '@tokyo-cancer-portal/domain'

import { tidyText } from './readText'

const POSTAL_CODE = /^〒?(\d{3})-?(\d{4})$/
/** A number that a telephone can dial, then any note: 「03-1234-5678（内線 123）」. */
const PHONE = /^(#?[0-9][0-9-]{1,18}[0-9])(?![-0-9])(.*)$/su
const EMAIL = /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[A-Za-z]{2,}$/
const LONGEST_URL = 2000
const LONGEST_EMAIL = 254
const LONGEST_PHONE = 100

/** An address on the web. */
export const readUrl: CellReader = (cell) => {
  const url = tidyText(cell)
  return isSafeUrl(url) && url.length <= LONGEST_URL
    ? { value: url }
    : { problem: 'https:// から始まるURLを入力してください。' }
}

export const readEmail: CellReader = (cell) => {
  const email = tidyText(cell).normalize('NFKC')
  return EMAIL.test(email) && email.length <= LONGEST_EMAIL
    ? { value: email }
    : { problem: 'メールアドレスを「soudan@example.jp」の形で入力してください。' }
}

/** A number with a note, in narrow digits and hyphens. Spreadsheets take the 0 off a number without hyphens. */
export const readPhone: CellReader = (cell) => {
  if (typeof cell === 'number') {
    return {
      problem:
        '電話番号が数値になっていて、先頭の0が分かりません。「03-1234-5678」のようにハイフンを入れてください。',
    }
  }
  const words = tidyText(cell)
  const wide = /^[#＃\d０-９‐‑–−－ー\s-]+/u.exec(words)?.[0] ?? ''
  const number = wide
    .normalize('NFKC')
    .replaceAll(/[‐‑–−ー]/gu, '-')
    .trimEnd()
  const phone = number + words.slice(wide.trimEnd().length)
  return PHONE.test(phone) && phone.length <= LONGEST_PHONE
    ? { value: phone }
    : { problem: '電話番号を「03-1234-5678」の形で入力してください。' }
}

export const readPostalCode: CellReader = (cell) => {
  const words = String(cell)
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[‐‑–−ー]/gu, '-')
  const [, area, town] = POSTAL_CODE.exec(words) ?? []
  return area && town
    ? { value: `${area}-${town}` }
    : { problem: '郵便番号を「163-8001」の形で入力してください。' }
}
