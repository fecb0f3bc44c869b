const DIGIT = '[0-9０-９]'
/** What people put between the digits of a number. */
const BETWEEN = '[\\s　()（）./．・･~～〜ー－ｰ‐‑‒–—―−-]{0,2}'

const MAIL =
  /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}[@＠][\p{L}\p{N}-]{1,63}(?:[.．。][\p{L}\p{N}-]{1,63}){1,8}/gu
/** Numbers of cards, accounts, insurance or individuals: twelve digits and more. */
const LONG_NUMBER = new RegExp(`[+＋]?${DIGIT}(?:${BETWEEN}${DIGIT}){11,}`, 'gu')
const TELEPHONE = new RegExp(
  `(?:[+＋][(（]?${DIGIT}{1,3}[)）]?${BETWEEN}|[(（]?[0０])(?:${DIGIT}${BETWEEN}){8,9}${DIGIT}?`,
  'gu',
)

/**
 * Takes out of a text what identifies a person and that nobody needs in order to mend a page: mail addresses, telephone
 * numbers, and long numbers such as those of cards. Full width counts like half width. Dates and times stay.
 */
export function redactPersonal(text: string): string {
  return text
    .replaceAll(MAIL, '（メールアドレスを伏せました）')
    .replaceAll(LONG_NUMBER, '（番号を伏せました）')
    .replaceAll(TELEPHONE, '（電話番号を伏せました）')
}
