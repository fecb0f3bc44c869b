const NUMBER = '[0-9０-９一二三四五六七八九十〇]'
const DASH = '[-－ー‐−–—の]'
/** 〒163-8001 */
const POSTCODE = /〒?(?<![\d０-９-])[0-9０-９]{3}[-－‐−–ー][0-9０-９]{4}(?![\d０-９-])/gu
/** 西新宿二丁目8番1号, 八幡町1-2-3: the numbers of a house, with the name of the building behind them. */
const HOUSE = new RegExp(
  `${NUMBER}{1,3}丁目(?:${NUMBER}{1,4}(?:番地?|号|${DASH})?){0,3}|${NUMBER}{1,4}番地?(?:の?${NUMBER}{1,3}号?)?(?=[ 　、。]|$)|(?<=[町村区市条台丘])[0-9０-９]{1,3}(?:[-－‐−–][0-9０-９]{1,4}){1,3}`,
  'gu',
)
/** 新宿区西新宿2-8-1: the numbers behind the name of a part of a town. */
const OF_TOWN =
  /(?<=[町村区市][\p{Script=Han}々ヶケノの]{1,8})[0-9０-９]{1,3}(?:[-－ー‐−–][0-9０-９]{1,4}){1,3}(?![-－ー‐−–]?[0-9０-９]|[時月日年歳人円])/gu
/** 〇九〇一二三四五六七八: a telephone number in kanji. */
const IN_KANJI = /[〇零一二三四五六七八九](?:[-－ー‐−–の ・]?[〇零一二三四五六七八九]){9,}/gu
const DAY =
  '(?:(?:19|20|１９|２０)[0-9０-９]{2}|(?:明治|大正|昭和|平成|令和|[MTSHRＭＴＳＨＲ明大昭平令][.．]?)(?:元|[0-9０-９]{1,2}))[年/.／．-][0-9０-９]{1,2}[月/.／．-][0-9０-９]{1,2}日?'
/** 1970年5月3日生まれ, 昭和45年5月3日生, S45.5.3生まれ */
const BIRTH = new RegExp(`${DAY}[ 　]?(?:生まれ|生れ|うまれ|生)`, 'gu')
/** 生年月日は1970年5月3日 */
const BORN = new RegExp(`((?:生年月日|誕生日)[ 　]?(?:は|が|:|：|＝|=)?[ 　]?)${DAY}`, 'gu')
/** 診察券番号は12345: numbers by which an office knows somebody. */
const KNOWN_BY =
  /((?:診察券|患者|カルテ|保険証|被保険者|会員|口座|受給者|マイナンバー|社員|ID)(?:の)?[ 　]?(?:番号|ばんごう|ナンバー|No\.?|№|ID)?[ 　]?(?:は|が|:|：|＝|=)?[ 　]?)([0-9０-９A-Za-z][0-9０-９-]{3,})/gu

/**
 * Takes out of a message what identifies a home or a person by numbers: postcodes, house numbers, days of birth, and numbers
 * of cards of hospitals and insurances. Days, amounts and ages stay.
 */
export function redactNumbers(message: string): string {
  return message
    .replaceAll(BIRTH, '（生年月日を伏せました）')
    .replaceAll(BORN, (_, before: string) => `${before}（生年月日を伏せました）`)
    .replaceAll(KNOWN_BY, (_, before: string) => `${before}（番号を伏せました）`)
    .replaceAll(POSTCODE, '（郵便番号を伏せました）')
    .replaceAll(IN_KANJI, '（番号を伏せました）')
    .replaceAll(HOUSE, '（住所を伏せました）')
    .replaceAll(OF_TOWN, '（住所を伏せました）')
}
