import type { Term, ValueOf } from './term'

/**
 * What a hospital may offer beside the treatment itself, as patients look for it.
 *
 * Derived from the items that 整備指針（令和4年8月1日）asks of designated hospitals. A service that
 * an organization does not list is unknown, not absent.
 */
export const SERVICES = [
  {
    value: 'second-opinion',
    label: 'セカンドオピニオン外来',
    description: '今の主治医とは別の医師の意見を聞けます。',
  },
  { value: 'outpatient-chemotherapy', label: '外来での薬物療法' },
  { value: 'radiotherapy', label: '放射線治療' },
  {
    value: 'genome-testing',
    label: 'がん遺伝子パネル検査',
    description: '多くの遺伝子を一度に調べ、合う治療があるかを探します。',
  },
  {
    value: 'genetic-counseling',
    label: '遺伝カウンセリング',
    description: 'がんの遺伝について、本人や家族が専門家に相談できます。',
  },
  { value: 'palliative-outpatient', label: '緩和ケア外来' },
  { value: 'palliative-team', label: '緩和ケアチーム' },
  { value: 'palliative-ward', label: '緩和ケア病棟' },
  { value: 'rehabilitation', label: 'がんのリハビリテーション' },
  { value: 'lymphedema-clinic', label: 'リンパ浮腫外来' },
  { value: 'stoma-clinic', label: 'ストーマ外来' },
  {
    value: 'fertility-preservation',
    label: '妊孕性（にんようせい）温存の相談',
    description: '治療の前に、将来子どもを持つ可能性を残す方法を相談できます。',
  },
  {
    value: 'appearance-care',
    label: 'アピアランスケア',
    description: '髪や肌など、治療による外見の変化について相談できます。',
  },
  { value: 'employment-support', label: '仕事と治療の両立の相談' },
  { value: 'school-support', label: '就学・学習の支援' },
  {
    value: 'aya-support',
    label: 'AYA世代の支援',
    description: '15歳ごろから30歳代までの患者さんを支えるチームや相談があります。',
  },
  { value: 'childhood-follow-up', label: '小児がんの長期フォローアップ' },
  { value: 'patient-salon', label: '患者サロン' },
  {
    value: 'peer-support',
    label: 'ピアサポート',
    description: 'がんを経験した人に話を聞いてもらえます。',
  },
  { value: 'online-consultation', label: 'オンラインでの相談' },
  { value: 'foreign-language', label: '外国語への対応' },
] as const satisfies readonly Term[]

export type Service = ValueOf<typeof SERVICES>
