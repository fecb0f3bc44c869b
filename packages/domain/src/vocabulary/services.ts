import type { ServiceKind } from './serviceKinds'
import type { Term, ValueOf } from './term'

type ServiceTerm = Term & { readonly kind: ServiceKind }

/**
 * What a hospital may offer beside the treatment itself, as patients look for it.
 *
 * Derived from the items that 整備指針（令和4年8月1日）asks of designated hospitals. A service that
 * an organization does not list is unknown, not absent.
 */
export const SERVICES = [
  {
    value: 'second-opinion',
    kind: 'treatment',
    label: 'セカンドオピニオン外来',
    description: '今の主治医とは別の医師の意見を聞けます。',
  },
  { value: 'outpatient-chemotherapy', kind: 'treatment', label: '外来での薬物療法' },
  { value: 'radiotherapy', kind: 'treatment', label: '放射線治療' },
  {
    value: 'genome-testing',
    kind: 'treatment',
    label: 'がん遺伝子パネル検査',
    description: '多くの遺伝子を一度に調べ、合う治療があるかを探します。',
  },
  {
    value: 'genetic-counseling',
    kind: 'treatment',
    label: '遺伝カウンセリング',
    description: 'がんの遺伝について、本人や家族が専門家に相談できます。',
  },
  { value: 'palliative-outpatient', kind: 'palliative', label: '緩和ケア外来' },
  { value: 'palliative-team', kind: 'palliative', label: '緩和ケアチーム' },
  { value: 'palliative-ward', kind: 'palliative', label: '緩和ケア病棟' },
  { value: 'rehabilitation', kind: 'after-effects', label: 'がんのリハビリテーション' },
  { value: 'lymphedema-clinic', kind: 'after-effects', label: 'リンパ浮腫外来' },
  { value: 'stoma-clinic', kind: 'after-effects', label: 'ストーマ外来' },
  {
    value: 'fertility-preservation',
    kind: 'after-effects',
    label: '妊孕性（にんようせい）温存の相談',
    description: '治療の前に、将来子どもを持つ可能性を残す方法を相談できます。',
  },
  {
    value: 'appearance-care',
    kind: 'after-effects',
    label: 'アピアランスケア',
    description: '髪や肌など、治療による外見の変化について相談できます。',
  },
  { value: 'employment-support', kind: 'life', label: '仕事と治療の両立の相談' },
  { value: 'school-support', kind: 'life', label: '就学・学習の支援' },
  {
    value: 'aya-support',
    kind: 'life',
    label: 'AYA世代の支援',
    description: '15歳ごろから30歳代までの患者さんを支えるチームや相談があります。',
  },
  { value: 'childhood-follow-up', kind: 'life', label: '小児がんの長期フォローアップ' },
  { value: 'patient-salon', kind: 'talking', label: '患者サロン' },
  {
    value: 'peer-support',
    kind: 'talking',
    label: 'ピアサポート',
    description: 'がんを経験した人に話を聞いてもらえます。',
  },
  { value: 'online-consultation', kind: 'talking', label: 'オンラインでの相談' },
  { value: 'foreign-language', kind: 'talking', label: '外国語への対応' },
] as const satisfies readonly ServiceTerm[]

export type Service = ValueOf<typeof SERVICES>

type Explained = Extract<(typeof SERVICES)[number], { description: string }>

/** The services whose names do not say what they are. */
export type ExplainedService = Explained['value']

/** What they are, for visitors. */
export const SERVICE_MEANINGS: readonly Term[] = SERVICES.flatMap((service) =>
  'description' in service ? [{ value: service.value, label: service.description }] : [],
)
