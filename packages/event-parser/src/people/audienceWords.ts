import type { Audience } from '@tokyo-cancer-portal/domain'

const PEOPLE = '(?:方|かた|人|皆|みな)'
/** What somebody has who is a patient, said without the word. */
const CARED = `(?:治療|手術|療養|通院|入院|術後|闘病|化学療法|放射線|ホルモン療法|抗がん剤|診断|告知|悩み|悩む|悩んで|お困り|困って|抱え|(?<!関心を|興味を)お持ち|症状|副作用|後遺症|脱毛|外見|むくみ|浮腫|痛み|しびれ|ストーマ|再発|転移|罹った|かかった)(?:(?!関心|興味|携わ|知り|学び|支え|関わ|家族)[^、。\\n・]){0,14}${PEOPLE}(?!の(?:ご)?家族)`
const WITH_CANCER = `(?:がん|癌)(?:と|を|に)(?:(?!関心|興味|関する|ついて|家族|携わ|詳し|支え|知|学)[^、。\\n・]){1,11}${PEOPLE}(?!の(?:ご)?家族)`
/** Patients and families are not meant where somebody has to do with them: 患者さんを支える方, ご家族の悩み. */
const TOUCHED =
  '(?:を|に)(?:支|関わ|かかわ|携わ|対応|接|ケア|雇|看護|サポート)|と(?:一緒|共に|ともに|働|接)|への|支援'
const CALLED = '(?:さん|様|さま|の方)?'
const NOT_OF = `(?!${CALLED}(?:の(?!方|かた|皆|み|ご本人|うち|中|ほか|ため|交流|会|集|つどい|サロン)|${TOUCHED}|会))`
const NOT_OF_FAMILY = `(?!${CALLED}(?:の(?:悩|ケア|気持|支援|サポート)|${TOUCHED}))`

const WORDS: readonly (readonly [Audience, string])[] = [
  [
    'patient',
    `(?:患者|(?:がん|癌)の?(?:経験者|サバイバー|体験者)|経験者)${NOT_OF}|ご本人|罹患|(?:がん|癌)の方|${CARED}|${WITH_CANCER}`,
  ],
  ['family', `家族${NOT_OF_FAMILY}|遺族|パートナー|介護者|亡くし|亡くされ`],
  ['employer', '企業|人事|事業主|事業者|職場の|職場で|雇用主|経営者|会社の|産業保健|産業医|労務'],
  [
    'medical',
    '医療(?:従事|関係|職|・?介護|・?福祉|スタッフ|者)|看護(?:師|職)|(?<!と)医師|薬剤師|ケアマネ|介護支援専門員|ソーシャルワーカー|専門職|支援者|訪問看護|福祉職|多職種|相談員|療法士|管理栄養士|保健師|職員|介護職|介護福祉士|コメディカル',
  ],
  [
    'public',
    `(?<!なら、?|であれば、?|方は、?|ば、?)どなた(?:でも|も)|一般(?:の方|市民|都民|区民|向け|$|[、。・(\\n])|市民|都民|区民|地域の(?:方|皆)|(?:関心|興味)の?(?:が|を)?(?:ある|おあり|お持ち)の?${PEOPLE}|(?:知り|学び|聞き)たい${PEOPLE}|住民|(?:在住|在勤|在学|お住まい)[^、。\\n患]{0,8}${PEOPLE}`,
  ],
]

/** The words by which each audience is known. */
export const AUDIENCE_WORDS: readonly (readonly [Audience, RegExp])[] = WORDS.map(
  ([audience, words]) => [audience, new RegExp(words, 'gu')],
)

/** How an item of a list ends that names people. */
const NAMES_PEOPLE =
  /(?:方|かた|(?<!友)人|お子さん|お子さま|子ども|保護者|学生|生徒|担当者|スタッフ|ボランティア|会員|女性|男性)[ \t]*$/u

/** Whether a text lists people of whom no word is known: to name but the others would be wrong. */
export function namesOthers(text: string): boolean {
  return text
    .split(/[、,・/\n。()]|および|及び|または|又は|と(?![い言診一共と働接])/u)
    .some(
      (item) =>
        NAMES_PEOPLE.test(item) && AUDIENCE_WORDS.every(([, pattern]) => item.search(pattern) < 0),
    )
}
