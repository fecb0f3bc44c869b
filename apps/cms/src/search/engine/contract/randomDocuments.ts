import { AREAS, AUDIENCES, CANCER_TYPES, SEARCH_TYPES } from '@tokyo-cancer-portal/domain'
import { contractDocument, type ContractDocument } from './ContractDocument'

const WORDS =
  'がん 乳がん 肺がん 胃 相談 相談支援 支援センター 取り組み 取組 申込 申し込み 受付 受け付け 治療 仕事 両立 東京 東京都 京都 病院 PET-CT ct検査 検査 2024年 第15回 1.5倍 03-1234-5678 breast cancer セカンドオピニオン ケア'.split(
    ' ',
  )
const JOINS = ['', '', 'の', '、', '。', 'と', ' ', '-']

type Random = () => number

const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T
const some = (random: Random, terms: readonly { value: string }[]): string[] => [
  ...new Set(Array.from({ length: Math.floor(random() * 3) }, () => pick(random, terms).value)),
]

/** A sentence of words of the field, joined in ways that make and break phrases. */
function sentence(random: Random, most: number): string {
  const length = 1 + Math.floor(random() * most)
  return Array.from({ length }, () => pick(random, WORDS) + pick(random, JOINS)).join('')
}

/** Made-up documents that have much in common. */
export function randomDocuments(random: Random, first: number, count: number): ContractDocument[] {
  return Array.from({ length: count }, (_, at) => {
    const type = pick(random, SEARCH_TYPES).value
    const isDated = type === 'event' || type === 'news'
    const year = 2018 + Math.floor(random() * 14)
    const date = isDated ? `${year}-0${1 + Math.floor(random() * 9)}-15` : null
    return contractDocument(first + at, {
      type,
      title: sentence(random, 3),
      names: random() < 0.2 ? [sentence(random, 2)] : [],
      headings: random() < 0.3 ? [sentence(random, 2)] : [],
      body: Array.from({ length: 1 + Math.floor(random() * 3) }, () => sentence(random, 8)),
      date,
      heldUntil: type === 'event' && random() < 0.7 ? date : null,
      facets: {
        audience: some(random, AUDIENCES),
        area: some(random, AREAS),
        cancer: some(random, CANCER_TYPES.slice(0, 6)),
      },
    })
  })
}

/** Something that somebody may type: words of the documents, in one piece or several, also excluded and in quotes. */
export function randomTyped(random: Random): string {
  const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const text = random() < 0.6 ? pick(random, WORDS) : sentence(random, 2)
    const characters = Array.from(text)
    const start = Math.floor(random() * Math.max(1, characters.length - 1))
    const part = random() < 0.5 ? text : characters.slice(start, start + 4).join('')
    return random() < 0.15 ? `-${part}` : random() < 0.15 ? `"${part}"` : part
  })
  return parts.join(' ')
}
