export { toHiragana } from '../kana/toHiragana'
export { toKatakana } from '../kana/toKatakana'
export { foldForSearch } from './fold/foldForSearch'
export { foldWithOffsets, type FoldedText } from './fold/foldWithOffsets'
export { VARIANT_CHARACTERS } from './fold/variantCharacters'
export {
  indexTokens,
  MOST_INDEX_BYTES,
  TOKENIZER_VERSION,
  type IndexTokens,
} from './tokens/indexTokens'
export { toTsvector } from './tokens/toTsvector'
export { alternativeOf } from './query/alternativeOf'
export { parseQuery } from './query/parseQuery'
export { QUERY_LIMITS } from './query/queryLimits'
export type { Alternative, AlternativeOrigin, QueryGroup, SearchQuery } from './query/SearchQuery'
export { Beginnings } from './match/Beginnings'
export { compileQuery } from './match/compileQuery'
export { isExactInIndex } from './match/isExactInIndex'
export { toTsquery } from './match/toTsquery'
export { askedWording, type AskedWording } from './match/askedWording'
export { sequenceTokens } from './tokens/sequenceTokens'
export { wordTokens } from './tokens/wordTokens'
export {
  RANK_FIELDS,
  type CorpusStatistics,
  type RankCandidate,
  type RankedCandidate,
  type RankField,
} from './rank/RankCandidate'
export { rankCandidates } from './rank/rankCandidates'
export { choosePassage } from './snippet/choosePassage'
export { makeSnippets, type Snippet, type SnippetOptions } from './snippet/makeSnippets'
export { markMatches, type Mark } from './snippet/markMatches'
export { snippetParts, type SnippetPart } from './snippet/snippetParts'
export {
  buildVocabulary,
  buildVocabularyInTurns,
  type Vocabulary,
  type VocabularyWord,
} from './suggest/buildVocabulary'
export { suggestWords, type SuggestOptions, type WordSuggestion } from './suggest/suggestWords'
export { wordsAlike, type AlikeWord } from './suggest/wordsAlike'
export { romajiToKana } from './suggest/romajiToKana'
export { soundAlike } from './suggest/kanjiSounds'
export { soundings } from './suggest/soundings'
export { buildReadings, type Readings, type WordReading } from './readings/buildReadings'
export { readBeginning, readKana, type KanaReading, type ReadOptions } from './readings/readKana'
