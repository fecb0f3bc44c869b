const GAP = '[ 　]?(?:は|が|:|：|＝|=|、|・|「)?[ 　]?'
/** Letters and digits with one digit at least, as cards write them: 12-34, 東1-23. */
const MARK = '(?=[0-9０-９A-Za-z・－-]{0,15}[0-9０-９])[0-9０-９A-Za-z・－-]{1,16}'
/** 記号 12-34 番号 567: what a card of the health insurance, or a book of the post bank, is known by. */
const SYMBOL = new RegExp(
  `((?:記号|きごう)${GAP})${MARK}(?:([」 　、,・とで]{0,3}(?:番号|ばんごう)${GAP})${MARK})?`,
  'gu',
)
/** 保険証の番号は567, 口座番号 123: also where it is short. */
const OF_CARD = new RegExp(
  `((?:保険証?|被保険者証?|資格確認書|受給者証?|手帳|通帳|口座)(?:の|[ 　])?(?:番号|ばんごう|枝番|No\\.?)${GAP})${MARK}`,
  'gu',
)
/** 新宿支店 普通 1234567, 口座は普通の1234567 */
const ACCOUNT = new RegExp(
  `((?:普通|ふつう|当座|貯蓄|定期)(?:預金|貯金|口座)?(?:の)?(?:番号)?${GAP}|(?:口座|こうざ|account(?: (?:number|no\\.?))?)(?:の)?(?:番号|ばんごう)?${GAP}(?:is )?)[0-9０-９]{6,8}(?![0-9０-９])`,
  'giu',
)
const HIDDEN = '（番号を伏せました）'

/** Takes out numbers of bank accounts, and symbols and numbers of cards of the health insurance. */
export const redactAccounts = (message: string): string =>
  message
    .replaceAll(SYMBOL, (_, symbol: string, number?: string) =>
      number === undefined ? `${symbol}${HIDDEN}` : `${symbol}${HIDDEN}${number}${HIDDEN}`,
    )
    .replaceAll(OF_CARD, (_, before: string) => `${before}${HIDDEN}`)
    .replaceAll(ACCOUNT, (_, before: string) => `${before}${HIDDEN}`)
