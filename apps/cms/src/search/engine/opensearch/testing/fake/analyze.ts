import { notUnderstood, onlyWith } from './Refusal'

export interface Token {
  term: string
  position: number
}

type Json = Record<string, unknown>
export type Analysis = { filter?: Json; analyzer?: Json }

const KUROMOJI_FILTERS = [
  'kuromoji_baseform',
  'kuromoji_part_of_speech',
  'cjk_width',
  'ja_stop',
  'kuromoji_stemmer',
  'lowercase',
]
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/**
 * Takes a text apart as an analyzer of the index does.
 *
 * White space and shingles are done as Lucene does them. Kuromoji has a dictionary of its own: ICU's words stand for its
 * words, which decide only about the order of what is found.
 */
export function analyze(analysis: Analysis, name: string, text: string): Token[] {
  const { type, tokenizer, filter } = onlyWith(analysis.analyzer?.[name], `analyzer [${name}]`, [
    'type',
    'tokenizer',
    'filter',
  ])
  const filters = filter as string[]
  if (type !== 'custom') throw notUnderstood(`analyzer type [${String(type)}]`)
  if (tokenizer === 'kuromoji_tokenizer') {
    const unknown = filters.find((one) => !KUROMOJI_FILTERS.includes(one))
    if (unknown) throw notUnderstood(`filter [${unknown}] under kuromoji_tokenizer`)
    return [...segmenter.segment(text.normalize('NFKC').toLowerCase())]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment: term }, position) => ({ term, position }))
  }
  if (tokenizer !== 'whitespace') throw notUnderstood(`tokenizer [${String(tokenizer)}]`)
  const terms = text.split(/[ \t\n\r\f\v]+/).filter(Boolean)
  const tokens = terms.map((term, position) => ({ term, position }))
  return filters.reduce((some, one) => shingles(analysis.filter?.[one], one, some), tokens)
}

function shingles(given: unknown, name: string, tokens: readonly Token[]): Token[] {
  const options = onlyWith(given, `filter [${name}]`, [
    'type',
    'min_shingle_size',
    'max_shingle_size',
    'token_separator',
    'output_unigrams',
    'output_unigrams_if_no_shingles',
  ])
  const { min_shingle_size: least, max_shingle_size: most, token_separator: separator } = options
  if (options.type !== 'shingle' || least !== 2 || most !== 2 || typeof separator !== 'string') {
    throw notUnderstood(`filter [${name}] is no shingle of two`)
  }
  const pairs = tokens.slice(1).map(({ term }, at) => ({
    term: `${tokens[at]?.term}${separator}${term}`,
    position: tokens[at]?.position ?? 0,
  }))
  if (options.output_unigrams === true) return [...tokens, ...pairs]
  const isAlone = pairs.length === 0 && options.output_unigrams_if_no_shingles === true
  return isAlone ? [...tokens] : pairs
}
