import { redactPersonal } from '@tokyo-cancer-portal/domain'
import { redactAccounts } from './redactAccounts'
import { redactFullName } from './redactFullName'
import { redactKanaName } from './redactKanaName'
import { redactNumbers } from './redactNumbers'

const HIDDEN = '（名前を伏せました）'
const ENGLISH_HIDDEN = '(name removed)'
const TITLE = '(?:さん|さま|様|ちゃん|くん|君|氏|先生|殿)'
/** A family name, with or without a given one: 山田, 山田 花子, やまだ, ヤマダ. */
const NAME = `(?:[\\p{Script=Han}々]{1,4}[ 　・][\\p{Script=Han}々ぁ-んァ-ヶー]{1,4}|[\\p{Script=Han}々]{1,6}|[ァ-ヶー]{2,8}|[ｦ-ﾟ]{2,12}|[ぁ-んー]{2,6})`
const NAMED = new RegExp(`(?<![\\p{Script=Han}々ァ-ヶーｦ-ﾟ])(${NAME})(${TITLE})`, 'gu')
/** 山田太郎サン, 佐々木ｻﾝ, and 山田 太郎 さん. */
const KANJI_NAMED =
  /(?<![\p{Script=Han}々])((?:[\p{Script=Han}々]{1,4}[ 　・])?[\p{Script=Han}々]{1,6})([ 　]?(?:サン|ｻﾝ|サマ|ｻﾏ|クン|ｸﾝ|チャン|ﾁｬﾝ)(?![ァ-ヶーｦ-ﾟ])|[ 　](?:さん|さま|様))/gu
/** taro [at] example.jp */
const MAIL_IN_WORDS =
  /[\w.+-]{1,64}[ 　]?[[(（［][ 　]?(?:at|a|アット|あっと)[ 　]?[\])）］][ 　]?[\w.-]{1,64}|[\w.+-]{2,64}(?:[ 　](?:at|アット)[ 　]|[★☆◎])[\w-]{2,40}(?:[ 　](?:dot|ドット)[ 　]|[.．])[\w.]{2,20}/giu
/** taro＠, half of an address; @taro, the name of an account; and an address with gaps. */
const MAIL_BEGUN =
  /[\w.+-]{2,64}[ 　]?[@＠](?:[ 　]?[\w-]{1,40}(?:[ 　]?[.．。][ 　]?[\w-]{2,20}){1,3}|[\w.-]{0,64})|[@＠][\w.]{3,40}/gu
const SERVICE =
  '(?<![A-Za-z])(?:LINE|ライン|インスタ(?:グラム)?|ツイッター|twitter|instagram|facebook|フェイスブック)'
/** LINEのIDはtaro_1234, LINE taro_1234, LINE hanako; what is said of a service itself (LINE cancer support) stays. */
const ACCOUNT = new RegExp(
  `(${SERVICE}(?:の)?[ 　]?(?:(?:ID|アカウント|account)[ 　]?(?:は|が|:|：|is )?|は|が|:|：)[ 　]?)(?!(?:ID|account|is|for|or|and)(?![\\w.-]))[A-Za-z][\\w.-]{2,30}|(${SERVICE}[ 　]?)(?:(?=[A-Za-z.-]{0,30}[\\d_])[A-Za-z][\\w.-]{2,30}|(?!(?:support|consultation|chat|group|groups|account|accounts|page|message|messages|friends|available|counseling|help)(?![\\w.-]))[A-Za-z][A-Za-z.-]{2,30}(?![\\w.-]|[ 　][A-Za-z]))`,
  'giu',
)
/** An address of a page may name whose page it is. */
const URL = /(?:https?:\/\/|www\.)[\w!#$%&'()*+,./:;=?@~-]{3,}/giu
/** In small letters these behind "dr" are no name. */
const NO_ENGLISH_NAME =
  'is|was|said|says|told|who|in|at|for|appointments?|visits?|office|clinic|referral|letter|list|can|will|would|should|wants?|and|or|but|about|to|of|on|with|from|if|when|where|near|nearby|gave|recommends?|recommended|does|did|has|had|online|today|tomorrow|please'
const ENGLISH = new RegExp(
  `\\b(?:[Mm][Rr]s?|[Mm]s|Miss|[Dd][Rr]|[Pp]rof(?:essor)?)\\.? (?!(?:${NO_ENGLISH_NAME})(?![\\p{L}'-]))[\\p{L}][\\p{L}'-]{1,20}(?: [A-Z][\\p{L}'-]{1,20})?`,
  'gu',
)
/** Tanaka-san, and tanakaさん. */
const LATIN_SAN =
  /(?<![\p{L}\p{N}])[\p{Script=Latin}']{2,30}(?=[ -](?:san|sama|sensei|chan|kun)\b)/giu
const LATIN = /(?<![\p{L}\p{N}])[\p{Script=Latin}'-]{2,30}(?=さん|さま|様|先生)/gu
/** My name is … , this is … speaking. */
const ENGLISH_SELF =
  /\b(my name is|i am called|call me) [\p{L}'-]{2,20}(?: [A-Z][\p{L}'-]{1,20})?/giu
/** I'm Taro Tanaka, my husband Kenji. */
const ENGLISH_NAMED =
  /(?<=\b(?:I'm|I am|This is|this is) )[A-Z][\p{Ll}'-]{1,20} [A-Z][\p{Ll}'-]{1,20}|(?<=\b[Mm]y (?:husband|wife|son|daughter|mother|father|mom|dad|friend|brother|sister|doctor|boss|colleague)(?: named|,)? )[A-Z][\p{Ll}'-]{1,20}(?: [A-Z][\p{Ll}'-]{1,20})?/gu
/** Who is called so is nobody in particular. */
const NOBODY =
  /(?:患者|家族|皆|みな|お子|子ども|こども|お母|お父|母|父|奥|奥様|旦那|ご主人|お姉|お兄|おば|おじ|お嫁|お婿|息子|娘|赤|お医者|医者|看護師|薬剤師|相談員|介護士|栄養士|技師|担当者|業者|お客|職人|本人|ご本人|利用者|参加者|経験者|同僚|友人|お隣|近所|病院|院長|主治医|担当医|主治医の|別の|前の|今の|外来の|社長|部長|課長|人事|お連れ合い|がんと診断された|おかあ|おとう|おにい|おねえ|みなさ|かんじゃ|おいしゃ|せんせい|この|その|あの|たく|じい|ばあ|おじい|おばあ|多|同|諸|医|産業医)$/u
const SELF =
  /((?:私|わたし|わたくし|僕|俺|名前|氏名)(?:の名前)?は[、 　]?)([\p{Script=Han}々]{2,4}[ 　]?[\p{Script=Han}々ぁ-んァ-ヶ]{1,4})(?=です|といいます|と申します|と言います|でございます)/gu
/** 田中と申します, also where nothing says whose name it is; 田中花子といいます. */
const CALLED = new RegExp(
  `(?<![\\p{L}])(${NAME})(?=と(?:申します|もうします|いいます|言います|いう者|申す者))`,
  'gu',
)
/** 名前：田中花子; 名前は出さずに and 名前は言いたくない say what is done with a name, and have none. */
const LABELLED =
  /((?:(?:名前|氏名|患者名|なまえ|患者|本人|相談者)[ 　]?[:：＝=]|(?:名前|氏名|なまえ)は(?!何|なん|どう|どこ|秘密|言|匿名|仮名|必要|不要|伏せ|隠|出[さしすせ]|[\p{Script=Han}ぁ-ん]{1,6}(?:ずに|ない(?!とう)|なく|ません|たく(?:な|あ)|られ)))[ 　]?)([\p{Script=Han}々ぁ-んァ-ヶー]{1,8}(?:[ 　][\p{Script=Han}々ぁ-んァ-ヶー]{1,8})?)/gu
/** What stands behind 「患者：」 and is an illness, a role or an age, also with more behind it. */
const NO_PATIENT =
  /がん|癌|腫瘍|肉腫|白血病|りんぱ|リンパ|メラノーマ|ステージ|治療|病|症$|男性|女性|家族|(?:歳|才|代)$|^(?:私|わたし|自分|妻|夫|父|母|娘|息子|祖父|祖母|兄|姉|弟|妹|子ども|子供|両親)$/u
/** After these it is an illness or a role, not a name. */
const NO_NAME = /がん|患者|癌|病|家族|会社|社員|妻|夫|母|父|歳|代|経験|何|科|者$/u

/**
 * A message as it may be kept: without mail addresses, telephone numbers, numbers of cards, addresses of homes, days of birth,
 * addresses of pages, and names of the kind 〇〇さん. Rather too much is taken out than too little; 患者さん and お母さん stay.
 */
export function redactMessage(message: string): string {
  const withoutUrls = message.normalize('NFC').replaceAll(URL, '（URLを伏せました）')
  const withoutNumbers = redactNumbers(redactAccounts(redactPersonal(withoutUrls)))
  return redactKanaName(redactFullName(withoutNumbers, HIDDEN), HIDDEN)
    .replaceAll(NAMED, (whole, name: string, title: string) => {
      if (NOBODY.test(name)) return whole
      return `${keptBefore(name)}${HIDDEN}${title}`
    })
    .replaceAll(KANJI_NAMED, (whole, name: string, title: string) =>
      NOBODY.test(name) ? whole : `${HIDDEN}${title}`,
    )
    .replaceAll(MAIL_IN_WORDS, '（メールアドレスを伏せました）')
    .replaceAll(MAIL_BEGUN, '（メールアドレスを伏せました）')
    .replaceAll(
      ACCOUNT,
      (_, named?: string, bare?: string) => `${named ?? bare ?? ''}（番号を伏せました）`,
    )
    .replaceAll(LABELLED, (whole, label: string, name: string) =>
      NO_PATIENT.test(name) ? whole : `${label}${HIDDEN}`,
    )
    .replaceAll(SELF, (whole, before: string, name: string) =>
      NO_NAME.test(name) ? whole : `${before}${HIDDEN}`,
    )
    .replaceAll(CALLED, (whole, name: string) => (NO_NAME.test(name) ? whole : HIDDEN))
    .replaceAll(LATIN_SAN, ENGLISH_HIDDEN)
    .replaceAll(LATIN, HIDDEN)
    .replaceAll(ENGLISH_SELF, (_, before: string) => `${before} ${ENGLISH_HIDDEN}`)
    .replaceAll(ENGLISH, ENGLISH_HIDDEN)
    .replaceAll(ENGLISH_NAMED, ENGLISH_HIDDEN)
}

/** Of hiragana the words before a name are taken with it; a particle at their end shows where it begins. */
function keptBefore(name: string): string {
  const particle = /^[ぁ-ん]*[はがをにでとも](?=[ぁ-ん]{2,})/u.exec(name)
  return particle?.[0] ?? ''
}
