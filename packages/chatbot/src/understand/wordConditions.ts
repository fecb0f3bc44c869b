import type { Condition } from './Condition'

/** A way to say a condition. */
interface Saying {
  key: Condition['key']
  pattern: RegExp
  events?: Record<string, string>
  hospitals?: Record<string, string>
  label: string
}

const SAYINGS: readonly Saying[] = [
  {
    key: 'format',
    pattern: /ハイブリッド|会場とオンライン|hybrid/u,
    events: { format: 'hybrid' },
    label: '会場とオンライン',
  },
  {
    key: 'format',
    pattern:
      /オンライン(?!相談)|おんらいん|ウェブ開催|web開催|リモート|zoom|ズーム|(?:家|自宅|うち|おうち)(?:から|で|に ?い(?:て|ながら))(?:も)?[^。、]{0,8}(?:参加|出|受け|聞|き|見|み)|(?:パソコン|スマホ|タブレット|ぱそこん|すまほ)で[^。、]{0,6}(?:参加|出|受け|聞|見|み)|ネットで|online|from home|virtual/u,
    events: { format: 'online,hybrid' },
    label: 'オンライン',
  },
  {
    key: 'format',
    pattern: /会場(?:で|の|参加|開催)|対面|現地|in[- ]person|face to face/u,
    events: { format: 'venue,hybrid' },
    label: '会場',
  },
  {
    key: 'kind',
    pattern:
      /患者会|かんじゃかい|患者サロン|かんじゃさろん|サロン|さろん|交流会|こうりゅうかい|茶話会|おしゃべり会|salon|support group|patient (?:group|meeting)s?/u,
    events: { kind: 'salon' },
    hospitals: { service: 'patient-salon' },
    label: '患者サロン・交流会',
  },
  {
    key: 'kind',
    pattern: /講演会?|公開講座|市民講座|lecture/u,
    events: { kind: 'lecture' },
    label: '講演会・公開講座',
  },
  {
    key: 'kind',
    pattern: /教室|きょうしつ|講習会?|class(?:es)?\b/u,
    events: { kind: 'class' },
    label: '教室・講習',
  },
  {
    key: 'kind',
    pattern: /セミナー|せみなー|ウェビナー|seminar|webinar/u,
    events: { kind: 'seminar' },
    label: 'セミナー',
  },
  { key: 'kind', pattern: /相談会/u, events: { kind: 'consultation' }, label: '相談会' },
  {
    key: 'kind',
    pattern: /医療者向け研修|研修会?(?!用|教材)/u,
    events: { kind: 'training' },
    label: '医療者向け研修',
  },
  {
    key: 'audience',
    pattern:
      /(?:家族|かぞく)(?:が|も|で|の|だけ)?(?:向け|むけ|対象|のため|参加|出られ|行け|でも)|家族(?:だけで|が|で|の)(?:行って|行き|集ま|話せ|話し|集い|つどい|サロン|交流会)|for famil(?:y|ies)/u,
    events: { audience: 'family' },
    label: 'ご家族',
  },
  {
    key: 'audience',
    pattern:
      /(?:企業|会社|人事|職場|事業者|経営者)(?:の方|の人|担当者?)*(?:が|も|の)?(?:向け|むけ|対象|のため|参加)|for (?:employers|companies)/u,
    events: { audience: 'employer' },
    label: '職場・企業の方',
  },
  {
    key: 'audience',
    pattern:
      /(?:医療者|医師|看護師|薬剤師|医療従事者|専門職)(?:の方)?(?:が|も)?(?:向け|むけ|対象|のため|参加)/u,
    events: { audience: 'medical' },
    label: '医療・支援に携わる方',
  },
  {
    key: 'audience',
    pattern: /(?:患者|本人)(?:さん)?(?:が|も|だけ)?(?:向け|むけ|対象|のための)/u,
    events: { audience: 'patient' },
    label: '患者さん',
  },
  {
    key: 'audience',
    pattern: /(?:誰|だれ|どなた)でも|一般(?:の人|の方)?(?:向け|むけ|対象)/u,
    events: { audience: 'public' },
    label: 'どなたでも',
  },
  {
    key: 'fee',
    pattern:
      /無料|むりょう|タダ|ただで|お?金(?:が|の|は)?(?:かからない|いらない|要らない|不要|かかんない|かからん|かからねえ)|お?金(?:を|は)?(?:とら|取ら)(?:ない|ねえ|ねぇ|れない|へん|ん(?=[とやの]))|参加費(?:は|が)?(?:なし|ゼロ|不要)|ただの|0円|free\b/u,
    events: { fee: 'free' },
    label: '無料',
  },
  {
    key: 'application',
    pattern:
      /(?:申し?込み?|もうしこみ|予約|よやく)(?:が|は|の|を)?(?:不要|ふよう|いらない|要らない|いらん|要らん|なし|無し|しなくて|しないで|せずに|せんで)|飛び込み|no (?:application|reservation|booking)|without (?:application|reservation|booking)/u,
    events: { application: 'not-required' },
    label: '申込不要',
  },
  {
    key: 'open',
    pattern:
      /受付中|募集中|申し?込める|(?:まだ|今から|いまから)(?:でも)?(?:申し?込め|間に合|参加でき|受け?付け)|空き(?:が|の)?(?:ある|あり)|still open|open for/u,
    events: { open: 'yes' },
    label: '受付中',
  },
  {
    key: 'accessibility',
    pattern: /手話(?:通訳)?|しゅわ(?![ぁ-ん]く)|sign language/u,
    events: { accessibility: 'sign-language' },
    label: '手話通訳',
  },
  {
    key: 'accessibility',
    pattern: /車椅子|車いす|くるまいす|wheelchair/u,
    events: { accessibility: 'wheelchair' },
    label: '車椅子で参加できる',
  },
  {
    key: 'accessibility',
    pattern: /託児|たくじ|子連れ|子どもを預け|childcare/u,
    events: { accessibility: 'childcare' },
    label: '託児',
  },
  {
    key: 'accessibility',
    pattern: /字幕|じまく|要約筆記|captions?/u,
    events: { accessibility: 'captioning,online-captions' },
    label: '字幕',
  },
  {
    key: 'accessibility',
    pattern: /顔を?(?:出さ|見せ)|カメラ(?:オフ|なし)|camera off/u,
    events: { accessibility: 'camera-off' },
    label: '顔を出さずに参加できる',
  },
  {
    key: 'consultation',
    pattern:
      /(?:相談支援|そうだんしえん|がん相談)(?:センター|せんたー|室)|がん(?:の)?相談(?:が|の)?でき(?:る|ます)(?:ところ|とこ|所|場所)|consultation (?:and support )?cent(?:er|re)s?|support cent(?:er|re)s?/u,
    hospitals: { consultation: 'yes' },
    label: 'がん相談支援センター',
  },
]

/** Conditions that are said in words of their own: how, for whom, for how much. Of each kind the first. */
export function wordConditions(text: string): Condition[] {
  const keys = new Set<string>()
  return SAYINGS.flatMap(({ key, pattern, events = null, hospitals = null, label }) => {
    const said = pattern.exec(text)?.[0]
    if (said === undefined || keys.has(key)) return []
    keys.add(key)
    return [{ key, events, hospitals, label, said }]
  })
}
