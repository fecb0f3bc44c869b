import { type Area, AREAS, labelIn, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

export interface PlaceName {
  pattern: RegExp
  /** Six-digit code; absent where the name means areas. */
  municipality?: string
  /** The areas it lies in, or means. */
  areas: [Area, ...Area[]]
  label: string
}

/** Without 区 or 市 these are other words, or parts of them. */
const NOT_ALONE = new Set(['中央', '港', '北', '国立', '多摩', '大島', '日の出', '新島', '利島'])
const NOT_ALONE_KANA = new Set([
  'なかの',
  'みたか',
  'としま',
  'みなと',
  'おおた',
  'こうとう',
  'ちゅうおう',
])
const KIND = /[区市町村]$/u
const KANA_KIND = /(?:く|し|まち|むら)$/u
const ENGLISH_KIND = / (?:city|ward|town|village)$/u
/** What must not follow a name without its kind: 国立がん研究センター, 大田区 is not 大田. */
const SHORTEST_KANA = 3

const ofMunicipalities: PlaceName[] = MUNICIPALITIES.flatMap(({ value, label, kana, area }) => {
  const stem = label.replace(KIND, '')
  const kanaStem = kana.replace(KANA_KIND, '')
  const english = labelIn('en', MUNICIPALITIES, value).toLowerCase().replace(ENGLISH_KIND, '')
  const names = [
    label,
    ...(NOT_ALONE.has(stem) || stem.length < 2 ? [] : [`${stem}(?!区|市|町|村)`]),
    ...(kana.length > SHORTEST_KANA ? [kana] : []),
    ...(kanaStem.length >= SHORTEST_KANA && !NOT_ALONE_KANA.has(kanaStem) ? [kanaStem] : []),
    `\\b${english}\\b`,
  ]
  return {
    pattern: new RegExp(names.join('|'), 'u'),
    municipality: value,
    areas: [area] as [Area],
    label,
  }
})

const ofAreas: PlaceName[] = AREAS.map(({ value, label }) => ({
  pattern: new RegExp(label, 'u'),
  areas: [value],
  label,
}))

const starting = (start: string): Area[] =>
  AREAS.map(({ value }) => value).filter((value) => value.startsWith(start))

const wide: PlaceName[] = [
  {
    pattern: /23区|二十三区|区部|都心/u,
    areas: starting('ku-') as [Area, ...Area[]],
    label: '23区',
  },
  {
    pattern: /多摩(?:地域|地区|エリア|方面|の(?!市))|三多摩/u,
    areas: ['nishitama', 'minamitama', ...starting('kitatama-')],
    label: '多摩地域',
  },
  { pattern: /伊豆諸島|小笠原諸島|離島|島しょ|島嶼/u, areas: ['tosho'], label: '島しょ' },
]

/** Names of places of Tokyo: areas before municipalities, because 北多摩西部 has names of others in it. */
export const PLACE_NAMES: readonly PlaceName[] = [...ofAreas, ...ofMunicipalities, ...wide]
