import { SEARCH_FACETS } from '@tokyo-cancer-portal/domain'
import { RANK_FIELDS, TOKENIZER_VERSION } from '@tokyo-cancer-portal/japanese-text/search'

/** Counts up whenever an index has to be made anew because this file or `openSearchDocument` changed. */
const MAPPING_VERSION = 2

/** Says by what an index was made; one of another version is not good any more. */
export const MAPPING_META = { mapping: MAPPING_VERSION, tokenizer: TOKENIZER_VERSION }

/** Tokens of our own in their order (`sequenceTokens`): what is in a row there stands in the text. */
const sequence = {
  type: 'text',
  analyzer: 'sequence',
  search_analyzer: 'sequence_asked',
  norms: false,
}
const keyword = { type: 'keyword', norms: false }
const date = { type: 'date', format: 'yyyy-MM-dd' }
const integer = { type: 'integer' }

/**
 * How an index is made. What is found is decided by `all` and `words` alone, whose tokens are ours and the same as those
 * that PostgreSQL finds by; Kuromoji's words only say which of very many come first.
 */
export const INDEX_DEFINITION = {
  settings: {
    number_of_shards: 1,
    // How long a deletion is remembered, so that what was sent before it and arrives later brings nothing back.
    'index.gc_deletes': '1h',
    analysis: {
      filter: {
        pairs: pairs({ output_unigrams: true }),
        asked_pairs: pairs({ output_unigrams: false, output_unigrams_if_no_shingles: true }),
      },
      analyzer: {
        sequence: { type: 'custom', tokenizer: 'whitespace', filter: ['pairs'] },
        sequence_asked: { type: 'custom', tokenizer: 'whitespace', filter: ['asked_pairs'] },
        japanese: {
          type: 'custom',
          tokenizer: 'kuromoji_tokenizer',
          filter: [
            'kuromoji_baseform',
            'kuromoji_part_of_speech',
            'cjk_width',
            'ja_stop',
            'kuromoji_stemmer',
            'lowercase',
          ],
        },
      },
    },
  },
  mappings: {
    dynamic: 'strict',
    _meta: MAPPING_META,
    // Made of the rest, and large.
    _source: { excludes: ['all', 'titles', 'words', 'title_words', 'japanese'] },
    properties: {
      key: integer,
      collection: keyword,
      document: keyword,
      changed_in: keyword,
      version: { type: 'long' },
      date,
      held_until: date,
      facets: { properties: Object.fromEntries(SEARCH_FACETS.map((facet) => [facet, keyword])) },
      all: sequence,
      titles: sequence,
      words: keyword,
      title_words: keyword,
      japanese: {
        properties: {
          title: { type: 'text', analyzer: 'japanese' },
          body: { type: 'text', analyzer: 'japanese' },
        },
      },
      lengths: {
        properties: Object.fromEntries(RANK_FIELDS.map((field) => [field, integer])),
      },
      folded: { type: 'object', enabled: false },
    },
  },
}

function pairs(output: Record<string, boolean>) {
  // No token has an underscore: signs are written by number.
  return {
    type: 'shingle',
    min_shingle_size: 2,
    max_shingle_size: 2,
    token_separator: '_',
    ...output,
  }
}
