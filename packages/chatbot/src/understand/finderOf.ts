import type { AskedRecords } from '../model/Retrieve'
import type { Condition } from './Condition'

const EVENTS =
  /イベント|いべんと|催し|行事|講座|講演|セミナー|せみなー|教室|きょうしつ|講習|患者会|かんじゃかい|サロン|さろん|研修(?!用|教材|資料)|交流会|こうりゅうかい|茶話会|相談会|勉強会|集まり|あつまり|集い|つどい|ウェビナー|(?:集|あつ)まる会|語らい|かたらい|\bevents?\b|seminar|lecture|workshop|meetings?\b|salon|support group|webinar/u
/** A gathering without any other name; 都会, 学会 and 機会 are other words. */
const GATHERING =
  /(?<![都国学協大議教機社面照司再])会(?=[はがをにでも、。?？\s]|って|ある|$)|参加(?:でき|した|し|する)|やって(?:る|はる|ます|いる|ん)/u
/** Is open (やっている) and is no gathering. */
const DESK = /窓口|まどぐち|相談(?:室|所|先)|そうだんしつ|役所|薬局|受付(?!中)/u
const HOSPITALS =
  /病院|びょういん|医療機関|クリニック|医院|拠点|(?:相談支援|そうだんしえん|がん相談)(?:センター|せんたー|室)|緩和ケア病棟|ホスピス|外来|(?:診|み)て(?:くれ|もら|もろ)[^、。]{0,3}(?:ところ|とこ|所)|どこで[^、。]{0,4}(?:診|み|見)て(?:もら|くれ)|相談(?:が|の)?でき(?:る|ます)(?:ところ|とこ|所|場所)|hospitals?\b|clinics?\b|hospice|(?:consultation|support)(?: and support)? cent(?:er|re)s?/u
const ENDS_WITH_HOSPITAL =
  /(?:病院|びょういん|医療機関|クリニック|センター|せんたー|ところ|外来|病棟)(?:を|は|って|が|の)?(?:どこ|一覧|リスト|ある|あり|教え|おしえ|探|さが|知り|調べ)?[^、。]{0,14}$/u
const SEEKS =
  /近く|近い|ちかく|近所|周辺|最寄|どこ|探|さが|教え|おしえ|知りたい|ありますか|ある[?？の]|(?:のある|できる|がある)(?:病院|医院|クリニック)|あります|一覧|リスト|できる|受けられる|診て|いつ|次(?:の|は)|予定|参加|開かれ|開催|ございま|あるん|あるっけ|あ(?:る|り)(?:の|ん)?(?:でしょう|ですか|ませんか)|な(?:い|いの|いん)(?:でしょう|ですか|かな|か[?？。]?$|[?？]|$)|ねえ|ねが|あらへん|なか(?:と|ね)|やって|出られ|聞ける|いける|受けたい|ご案内|お教え|紹介|出たい|行きたい|行ける|near|where|find|list|any|looking for|upcoming|are there|which|^(?:events?|workshops?|seminars?|lectures?|classes|meetings?)\b|(?:会|イベント|催し(?:物)?|行事|集まり|つどい|講演会?|セミナー|講座|教室|サロン|病院|びょういん|クリニック|events?|hospitals?|clinics?)[?？。]?$/u
/** Asks what something is or how it works, and not for one. */
const ABOUT =
  /(?<!いべん)とは|って(?:何|なに|なん|どんな|どういう)|(?:は|って)?(?:何|なん|なに)(?:です|でしょう|をする|が?できる|を相談)|どんな(?:こと|もの|(?:ところ|場所)(?!が?あ))|違い|ちがい|役割|費用|料金|いくら|紹介状|転院|方法|仕方|やり方|使い方|使える|利用(?:でき|する|の)|準備|持ち物|なぜ|どうして|どうやって|何時|なんじ|時間|本人でなくても|でも(?:使|相談|利用)|相談(?:内容|できること)|what (?:is|are) (?:a|an|the)|what does|how (?:do|can|much)/u
/** Past events are pages and films of the portal. */
const PAST = /動画|アーカイブ|記録|録画|過去|資料|スライド|教材|報告|video|recording|archive/u
/** A year that is said with its number is looked back on. */
const PAST_YEAR = /令和|平成|(?<!\d)20\d\d年|昨年|去年|先月/u

type Finder = AskedRecords['finder']

/** Which finder answers a message; null where it does not ask for records, or says nothing to narrow them by. */
export function finderOf(text: string, conditions: readonly Condition[]): Finder | null {
  const has = (...keys: Condition['key'][]) => conditions.some(({ key }) => keys.includes(key))
  if (isOnly('place', text, conditions)) return 'hospitals'
  if (isOnly('format', text, conditions)) return 'events'
  if (isCancerAtPlace(text, conditions)) return 'hospitals'
  const isAbout = ABOUT.test(text)
  if (isAbout && !has('time', 'place')) return null
  const isHospitals = HOSPITALS.test(text)
  const isEvents =
    EVENTS.test(text) ||
    (GATHERING.test(text) &&
      !DESK.test(text) &&
      has(
        'time',
        'format',
        'place',
        'fee',
        'application',
        'open',
        'cancer',
        'audience',
        'accessibility',
      ))
  if (isHospitals && (!isEvents || ENDS_WITH_HOSPITAL.test(text)) && !has('time')) {
    const isNarrowed = conditions.some(({ hospitals }) => hospitals !== null)
    return isNarrowed && (SEEKS.test(text) || has('place', 'cancer')) ? 'hospitals' : null
  }
  if (!isEvents || (PAST.test(text) && (!has('time') || PAST_YEAR.test(text)))) return null
  const isNarrowed = conditions.some(({ key, events }) => events !== null && key !== 'kind')
  return isNarrowed || SEEKS.test(text) ? 'events' : null
}

/**
 * Whether a text says one condition and nothing else. Whoever says nothing but a place looks for a hospital there; nothing
 * but オンライン, for a gathering.
 */
export function isOnly(
  key: Condition['key'],
  text: string,
  conditions: readonly Condition[],
): boolean {
  const [only, ...others] = conditions
  return only?.key === key && others.length === 0 && isNothingLeft(text, conditions)
}

/** 大腸がん 江東区: whoever says a cancer and a place, and nothing else, looks for a hospital too. */
function isCancerAtPlace(text: string, conditions: readonly Condition[]): boolean {
  const keys = conditions.map(({ key }) => key).toSorted()
  return keys.join() === 'cancer,place' && isNothingLeft(text, conditions)
}

/** Whether a text says some conditions and nothing else. */
export const isNothingLeft = (text: string, conditions: readonly Condition[]): boolean =>
  conditions
    .reduce((left, { said }) => left.replace(said, ' '), text)
    .replaceAll(/[\p{P}\s]|(?:の)?(?:近く|辺|周辺)\s*$|^\s*[区市町村の]\s*$/gu, '') === ''
