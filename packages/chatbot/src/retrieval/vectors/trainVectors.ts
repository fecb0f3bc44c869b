import { wordsOf } from '../contentTokens'
import { countWords } from './countWords'
import { skipGram, type TrainingOptions } from './skipGram'
import { meanVector } from './meanVector'
import type { WordVectors } from './WordVectors'

/**
 * Learns what words mean from the portal's own texts (passages, questions). The same texts in the same order with the same
 * seed give the same vectors on every machine of one version of ICU. Time is proportional to the words times `epochs`:
 * a minute for a million words; call it from a job.
 */
export function trainVectors(texts: readonly string[], options: TrainingOptions = {}): WordVectors {
  const counted = countWords(texts.map(wordsOf), options.minCount ?? 2)
  const values = skipGram(counted, options)
  const dimensions = Math.max(1, Math.min(100, options.dimensions ?? 64))
  const vectors: WordVectors = {
    dimensions,
    words: new Map(
      counted.words.map(({ word, texts: count }, row) => [
        word,
        { row, weight: Math.log(1 + texts.length / count) },
      ]),
    ),
    values,
    common: new Float32Array(dimensions),
  }
  return { ...vectors, common: commonOf(texts, vectors) }
}

function commonOf(texts: readonly string[], vectors: WordVectors): Float32Array {
  const sum = new Float32Array(vectors.dimensions)
  for (const text of texts) {
    meanVector(wordsOf(text), vectors)?.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value / texts.length
    })
  }
  return sum
}
