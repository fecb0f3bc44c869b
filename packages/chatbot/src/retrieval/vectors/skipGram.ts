import type { CountedWords } from './countWords'
import { seededRandom } from './seededRandom'

export interface TrainingOptions {
  /** Default: 64; 100 at the most. */
  dimensions?: number
  /** How often all texts are read. Default: 20. */
  epochs?: number
  /** Words to either side that belong to the surroundings. Default: 5. */
  window?: number
  /** Random words that a word is told apart from. Default: 5. */
  negatives?: number
  /** Rarer words get no vector. Default: 2. */
  minCount?: number
  /** The same seed gives the same vectors. */
  seed?: number
}

const RATE = 0.05
const LEAST_RATE = 0.0005
/** Words with a larger share of the text are skipped now and then. */
const FREQUENT = 5e-3
const TABLE = 1 << 17

/**
 * A vector for each counted word: skip-gram with negative sampling (Mikolov et al. 2013, arXiv:1310.4546), each word
 * learning to be told apart from random ones by what stands around it.
 */
export function skipGram(
  { words, texts }: CountedWords,
  { dimensions = 64, epochs = 20, window = 5, negatives = 5, seed = 1 }: TrainingOptions,
): Float32Array {
  const random = seededRandom(seed)
  const size = Math.max(1, Math.min(100, dimensions))
  const inner = Float32Array.from({ length: words.length * size }, () => (random() - 0.5) / size)
  const outer = new Float32Array(words.length * size)
  const table = samplingTable(words.map(({ count }) => count))
  const total = words.reduce((sum, { count }) => sum + count, 0)
  const kept = words.map(({ count }) => Math.sqrt((FREQUENT * total) / count))
  const error = new Float32Array(size)
  const learn = (word: number, other: number, rate: number): void => {
    error.fill(0)
    for (let turn = 0; turn <= negatives; turn += 1) {
      const target = turn === 0 ? other : (table[Math.floor(random() * TABLE)] ?? 0)
      if (turn > 0 && target === other) continue
      const [from, to] = [word * size, target * size]
      let product = 0
      for (let at = 0; at < size; at += 1)
        product += (inner[from + at] ?? 0) * (outer[to + at] ?? 0)
      const gradient = rate * ((turn === 0 ? 1 : 0) - 1 / (1 + Math.exp(-product)))
      for (let at = 0; at < size; at += 1) {
        error[at] = (error[at] ?? 0) + gradient * (outer[to + at] ?? 0)
        outer[to + at] = (outer[to + at] ?? 0) + gradient * (inner[from + at] ?? 0)
      }
    }
    const from = word * size
    for (let at = 0; at < size; at += 1)
      inner[from + at] = (inner[from + at] ?? 0) + (error[at] ?? 0)
  }
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = Math.max(LEAST_RATE, RATE * (1 - epoch / epochs))
    for (const text of texts) {
      const read = text.filter((word) => (kept[word] ?? 1) >= 1 || random() < (kept[word] ?? 1))
      for (let at = 0; at < read.length; at += 1) {
        const reach = 1 + Math.floor(random() * window)
        for (
          let by = Math.max(0, at - reach);
          by <= Math.min(read.length - 1, at + reach);
          by += 1
        ) {
          if (by !== at) learn(read[at] ?? 0, read[by] ?? 0, rate)
        }
      }
    }
  }
  return inner
}

/** Numbers of words, each as often as it is to be drawn: by its count to the power of 3/4. */
function samplingTable(counts: readonly number[]): Int32Array {
  const table = new Int32Array(TABLE)
  const shares = counts.map((count) => count ** 0.75)
  const all = shares.reduce((sum, share) => sum + share, 0)
  let word = 0
  let upTo = shares[0] ?? 0
  for (let at = 0; at < TABLE; at += 1) {
    while (word < counts.length - 1 && (at / TABLE) * all >= upTo) {
      word += 1
      upTo += shares[word] ?? 0
    }
    table[at] = word
  }
  return table
}
