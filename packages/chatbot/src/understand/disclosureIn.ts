import { fromDialect } from '../readings/fromDialect'
import { fromKana } from '../readings/fromKana'
import { kept } from '../retrieval/kept'

/** That somebody tells of an illness, and nothing else that would have to be answered otherwise. */
export interface Disclosure {
  /** What has happened: told of a cancer, that it may be one, that it has come back; or what is waited for. */
  of: 'cancer' | 'suspicion' | 'relapse' | 'waiting'
  /** Whose it is: somebody's own or in the family, or of somebody at work. */
  whose: 'near' | 'colleague'
  /** The cancer as it was named; empty where it was not. */
  cancer: string
}

const WHEN =
  '(?:(?:先日|昨日|きのう|今日|きょう|先週|先月|今月|最近|去年|昨年|今年|この(?:たび|度|間|前)|実は|ついに|\\d{1,2}(?:年|か月|ヶ月|カ月|週間|日)前(?:に)?|\\d{1,3}(?:歳|才|代)(?:の|で)|(?:医師|医者|先生|主治医|病院|クリニック|健診|検診|健康診断|人間ドック|検査)(?:から|に|で))[、,]?){0,4}'
const NEAR =
  'ママ|パパ|私|わたし|わたくし|あたし|僕|ぼく|俺|おれ|自分|家族|身内|親|両親|お?(?:父|母|兄|姉)(?:さん|親|ちゃん)?|祖父|祖母|義(?:理の)?(?:父|母|兄|姉|弟|妹)|弟|妹|夫|妻|主人|旦那(?:さん)?|家内|嫁|奥さん|息子|娘|子(?:ども|供)?|孫|おじいちゃん|おばあちゃん|お?じいさん|お?ばあさん|叔父|叔母|伯父|伯母|おじ(?:さん)?|おば(?:さん)?|いとこ|友(?:人|達|だち)|親友|彼(?:氏|女)?|恋人|パートナー|妊婦|知人|知り合い'
const COLLEAGUE = '同僚|部下|上司|先輩|後輩|社員|従業員|職員|スタッフ'
const WHO = `(?:(?:うち|私|わたし|僕|俺|妻|夫|職場|会社)の)?(?:(?<near>${NEAR})|(?<colleague>${COLLEAGUE}))(?:が|は|も|に|の|、)?`
const CANCER =
  '(?:(?:ごく)?(?:初期|早期)の)?(?<cancer>(?:(?:[\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}|すい臓|すいぞう|ぼうこう|のど|胆のう|甲状せん|前立せん|はい|いのう?)の?)?(?:がん|ガン|癌|腫瘍)|(?:[\\p{Script=Han}ー]{0,6}|悪性)?(?:白血病|リンパ腫|肉腫|骨髄腫|中皮腫)|メラノーマ)'
const TOLD =
  '(?:言|い|告げら)われ|告げられ|(?:診断|告知|宣告)(?:を)?(?:され|受け)|(?:わか|分か|判)り'
const PAST =
  '(?:まし)?た(?:ばかり(?:です)?|んです|のです)?|て(?:しまいました|しまった)|ちゃいました|ちゃった|ています|ている'
const HAS = `(?:です|だ|でした|だった|なんです|なのです)|に(?:なり|かかり)(?:まし)た(?:ばかりです)?|に(?:なっ|かかっ)(?:た(?:ばかりです|んです)?|て(?:しまいました|しまった|います|いる)|ちゃいました|ちゃった)|(?:だ)?(?:と|って)(?:${TOLD})(?:${PAST})|(?:だ)?と(?:わか|分か|判)った(?:ばかりです|んです)?|(?:の)?(?:診断|告知|宣告)(?:を)?(?:受け|され|もらい)(?:${PAST})|だそうです|患者(?:です|なんです)|で(?=(?:とても|すごく)?(?:不安|心配|怖|こわ))|が(?:見つか|みつか|わか|分か)(?:りました|った(?:んです)?|ってしまいました|ってしまった)|を(?:患って|わずらって)(?:います|いる)`
const DOUBT = `(?:(?:がん|ガン|癌)(?:の|かもしれない)(?:疑い|可能性|うたがい)?(?:が(?:ある|あります))?|(?:要)?(?:精密検査|再検査)(?:が必要)?(?:だ)?)(?:です|でした|に(?:なりました|なった)|と(?:${TOLD})(?:${PAST}))`
const BACK = `(?:${CANCER}(?:が|の))?(?:(?:リンパ節|[\\p{Script=Han}]{1,4})(?:に|へ)(?:の)?)?(?:再発|転移)(?:(?:を|が)(?:見つか|みつか|わか|分か)(?:りました|った)|し(?:まし)?た(?:んです)?|してしまいました|してしまった|(?:し(?:まし)?た|して(?:い)?る)(?:と|って)(?:${TOLD})(?:${PAST})|と(?:${TOLD})(?:${PAST})|です)`
const WAITS =
  '(?:(?:精密)?検査(?:の)?|生検の|診断(?:の)?)?(?:結果(?:が出るの)?|手術(?:の日)?|診断)(?:を)?待(?:って(?:い)?(?:る|ます)(?:ところ(?:です)?)?|ち(?:です|の状態です)?)'
/** What is said after it, and asks for no more than where to begin. */
const THEN =
  '(?:(?:これから|まず|私は)?(?:どう|何を|なにを|何から|どこから)(?:したら|すれば|しよう|やれば|始めれば|はじめれば)?(?:いい|よい|良い)?(?:です|でしょう|のでしょう|の)?か?(?:わか|分か)?(?:らない|りません|らず)?(?:です)?|(?:とても|すごく|これからが)?(?:不安|心配|怖い|こわい|ショック|動揺しています|混乱しています)(?:です|でいっぱいです)?)'
const END = `(?:[。．.、,！!…\\s]{0,5}${THEN}){0,3}[。．.！!…?？\\s]*$`

const of = (told: string) => new RegExp(`^${WHEN}(?:${WHO})?${WHEN}${told}${END}`, 'u')
const PATTERNS: readonly (readonly [Disclosure['of'], RegExp])[] = [
  ['suspicion', of(DOUBT)],
  ['relapse', of(BACK)],
  ['waiting', of(WAITS)],
  ['cancer', of(`${CANCER}(?:${HAS})`)],
  ['cancer', new RegExp(`^${WHEN}${WHO}${CANCER}[。．.！!…\\s]*$`, 'u')],
]
/** In characters. Whoever writes more says more. */
const LONGEST = 80
/** How it will end is another question. */
const OUTLOOK = /末期|終末期|余命|手遅れ|ステージ|進行がん/u

const ENGLISH =
  /^(?:hello[,.! ]+|hi[,.! ]+)?(?:(?:my )?(?:mom|mum|mother|dad|father|husband|wife|son|daughter)|my \p{L}+(?:[- ]in[- ]law)?|i|he|she)(?:[’'](?:ve|s))? (?:(?:just|recently|have|has|had|got|was|been|told|that|i|he|she|diagnosed|with|found|out) ){1,6}(?:an? )?(?<cancer>(?:\p{L}+ ){0,2}(?:cancer|leuka?emia|lymphoma|melanoma|sarcoma|myeloma))(?: (?:yesterday|today|last (?:week|month|year)|this (?:week|month|year)))?[.,! ]*(?:(?:and )?(?:what (?:should|do|can) (?:i|we) do(?: (?:now|first|next))?|where (?:do|should) (?:i|we) (?:start|begin)|i[’']?(?: a)?m (?:scared|afraid|worried|shocked)))?[.!? ]*$/iu

/**
 * Whether a message does nothing but tell of an illness (母が肺がんと言われました。どうしたらいいですか), and of what: nobody
 * asks by it whether it is one. Null where it says more, or asks for more than where to begin. Asked several times of each message.
 */
export const disclosureIn = kept(100, (message): Disclosure | null => {
  const plain = message.normalize('NFKC').trim()
  if (plain.length > LONGEST) return null
  const english = ENGLISH.exec(plain)
  if (english) return { of: 'cancer', whose: 'near', cancer: english.groups?.cancer ?? '' }
  const readings = [plain, fromKana(plain), fromDialect(plain)]
  for (const one of readings) {
    const told = one === null ? null : disclosureInJapanese(one)
    if (told) return told
  }
  return null
})

function disclosureInJapanese(text: string): Disclosure | null {
  const plain = text.replaceAll(/(?<=[^\p{Script=Latin}])\s+(?=[^\p{Script=Latin}])/gu, '')
  if (plain === '' || OUTLOOK.test(plain)) return null
  for (const [kind, pattern] of PATTERNS) {
    const told = pattern.exec(plain)
    if (!told) continue
    const { colleague, cancer = '' } = told.groups ?? {}
    return { of: kind, whose: colleague ? 'colleague' : 'near', cancer }
  }
  return null
}
