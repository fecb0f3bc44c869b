const NUMBER = '[0-9０-９一二三四五六七八九十〇]'
const DASH = '[-－ー‐−–—―の]'
/** 〒163-8001 */
const POSTCODE = /〒?(?<![\d０-９-])[0-9０-９]{3}[-－‐−–ー][0-9０-９]{4}(?![\d０-９-])/gu
/** 西新宿二丁目8番1号, 八幡町1-2-3: the numbers of a house, with the name of the building behind them. */
const HOUSE = new RegExp(
  `${NUMBER}{1,3}丁目(?:${NUMBER}{1,4}(?:番地?|号|${DASH})?){0,3}|${NUMBER}{1,4}番地?(?:の?${NUMBER}{1,3}号?)?(?=[ 　、。]|$)|(?<=[町村区市条台丘])[0-9０-９]{1,4}(?:${DASH}[0-9０-９]{1,4}){1,3}|[0-9０-９A-Za-z]{1,5}号(?:室|棟)`,
  'gu',
)
/** 新宿区西新宿2-8-1: the numbers behind the name of a part of a town. */
const OF_TOWN =
  /(?<=[町村区市][\p{Script=Han}々ヶケノの]{1,8})[0-9０-９]{1,3}(?:[-－ー‐−–][0-9０-９]{1,4}){1,3}(?![-－ー‐−–]?[0-9０-９]|[時月日年歳人円])/gu
/** 〇九〇一二三四五六七八: a telephone number, or a postcode, in kanji. */
const IN_KANJI = /[〇零一二三四五六七八九](?:[-－ー‐−–—―の ・]?[〇零一二三四五六七八九]){6,}/gu
/** 1234-5678: a telephone number without its area, unless both are years; and a line of a house. */
const LOCAL_TELEPHONE =
  /(?<![\d０-９-])(?!(?:19|20)\d\d[-－ー‐−–—―](?:19|20)\d\d)[0-9０-９]{4}[-－ー‐−–—―][0-9０-９]{4}(?![\d０-９-])|(?<=内線(?:番号)?(?:は|が|:|：)?[ 　]?)[0-9０-９]{2,6}/gu
const DAY =
  '(?:(?:19|20|１９|２０)[0-9０-９]{2}|(?:明治|大正|昭和|平成|令和|[MTSHRＭＴＳＨＲ明大昭平令][.．]?)(?:元|[0-9０-９]{1,2}))[年/.／．-][0-9０-９]{1,2}[月/.／．-][0-9０-９]{1,2}日?'
/** A day of the last century is one of birth far more than any other. */
const LONG_AGO =
  /(?<![0-9０-９])(?:19|１９)[0-9０-９]{2}[年/.／．-][0-9０-９]{1,2}[月/.／．-][0-9０-９]{1,2}日?(?![0-9０-９])/gu
const ERA_IN_KANJI =
  /(?:明治|大正|昭和|平成|令和)[元一二三四五六七八九十〇]{1,4}年[一二三四五六七八九十〇]{1,3}月[一二三四五六七八九十〇]{1,3}日[ 　]?(?:生まれ|生れ|うまれ|生)/gu
const EIGHT_DIGITS =
  /(?:19|20)[0-9]{6}(?=[ 　]?(?:生|うまれ))|\bborn (?:on |in )?(?=[\p{L} ,/.-]{0,16}\p{N})[\p{L}\p{N} ,/.-]{4,20}/giu
/** 1970年5月3日生まれ, 昭和45年5月3日生, S45.5.3生まれ */
const BIRTH = new RegExp(`${DAY}[ 　]?(?:生まれ|生れ|うまれ|生)`, 'gu')
/** 生年月日は1970年5月3日 */
const BORN = new RegExp(
  `((?:生年月日|誕生日)[ 　]?(?:は|が|:|：|＝|=)?[ 　]?)(?:${DAY}|[0-9０-９]{1,2}[月/／][0-9０-９]{1,2}日?|(?:19|20)[0-9]{2}[ 　][0-9]{1,2}[ 　][0-9]{1,2})`,
  'gu',
)
/** 診察券番号は12345: numbers by which an office knows somebody. */
const KNOWN_BY =
  /((?:診察券|患者|カルテ|保険証|被保険者|会員|口座|受給者|マイナンバー|社員|ID)(?:の)?[ 　]?(?:番号|ばんごう|ナンバー|No\.?|№|ID)?[ 　]?(?:は|が|:|：|＝|=)?[ 　]?)((?=[\w-]{0,30}[0-9０-９])[0-9０-９A-Za-z][0-9０-９A-Za-z_-]{3,})/gu

/**
 * Takes out of a message what identifies a home or a person by numbers: postcodes, house numbers, days of birth, and numbers
 * of cards of hospitals and insurances. Days, amounts and ages stay.
 */
export function redactNumbers(message: string): string {
  return message
    .replaceAll(ERA_IN_KANJI, '（生年月日を伏せました）')
    .replaceAll(EIGHT_DIGITS, '（生年月日を伏せました）')
    .replaceAll(BIRTH, '（生年月日を伏せました）')
    .replaceAll(BORN, (_, before: string) => `${before}（生年月日を伏せました）`)
    .replaceAll(LONG_AGO, '（生年月日を伏せました）')
    .replaceAll(KNOWN_BY, (_, before: string) => `${before}（番号を伏せました）`)
    .replaceAll(POSTCODE, '（郵便番号を伏せました）')
    .replaceAll(LOCAL_TELEPHONE, '（電話番号を伏せました）')
    .replaceAll(IN_KANJI, '（番号を伏せました）')
    .replaceAll(HOUSE, '（住所を伏せました）')
    .replaceAll(OF_TOWN, '（住所を伏せました）')
}
