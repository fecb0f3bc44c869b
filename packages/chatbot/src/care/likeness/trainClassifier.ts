/** A phrase by its features, and the class it belongs to. */
interface Sample {
  features: readonly string[]
  label: number
}

/** Weighs features for each class; the highest sum is the likeliest. */
export interface Classifier {
  /** How likely each class is, together 1. */
  likelihoods: (features: readonly string[]) => number[]
}

const ROUNDS = 10
const RATE = 0.35
/** Keeps the weights small, so that no rare piece decides alone. */
const SHRINK = 2e-5
/** How long the vector of a phrase is: the longer, the surer the judgement. */
const LENGTH = 2
/** How much a piece that no phrase has takes away from the others. */
const UNKNOWN = 10
/** The first feature is in everything: how common a class is. */
const ALWAYS = 0

interface Vector {
  ids: Int32Array
  values: Float32Array
}

/** So many samples are learnt in one turn: some milliseconds. */
const TURN = 400

/**
 * Learns to tell classes apart by adding up what each feature says (softmax regression by gradient descent, with a step for
 * each weight that gets smaller the more it moved). In a fixed order: the same phrases give the same weights. In turns, so
 * that whoever drives it can let others in between.
 */
export function* trainClassifier(
  samples: readonly Sample[],
  classes: number,
): Generator<void, Classifier> {
  const { ids, rarity } = vocabularyOf(samples)
  const weights = new Float32Array(rarity.length * classes)
  const moved = new Float32Array(weights.length).fill(1e-3)
  const likely = new Float64Array(classes)
  const known = samples.map(({ features, label }) => ({ vector: vectorOf(features), label }))

  for (let round = 0; round < ROUNDS; round += 1) {
    const step = stepFor(known.length, round)
    for (let turn = 0; turn < known.length; turn += 1) {
      const sample = known[(turn * step) % known.length]
      if (sample) learn(sample.vector, sample.label)
      if (turn % TURN === 0) yield
    }
  }
  return {
    likelihoods: (features) => {
      weigh(vectorOf(features))
      return Array.from(likely)
    },
  }

  function vectorOf(features: readonly string[]): Vector {
    const own = new Int32Array(features.length + 1)
    own[0] = ALWAYS
    let count = 1
    let squares = 0
    for (const feature of features) {
      const id = ids.get(feature)
      if (id === undefined) continue
      own[count] = id
      count += 1
      squares += (rarity[id] ?? 0) ** 2
    }
    const length = Math.sqrt(squares + UNKNOWN * (features.length + 1 - count))
    const scale = length === 0 ? 0 : LENGTH / length
    const values = new Float32Array(count).fill(1)
    for (let at = 1; at < count; at += 1) values[at] = (rarity[own[at] ?? 0] ?? 0) * scale
    return { ids: own.subarray(0, count), values }
  }

  /** Puts into `likely` how likely each class is. */
  function weigh({ ids: own, values }: Vector) {
    likely.fill(0)
    for (let at = 0; at < own.length; at += 1) {
      const base = (own[at] ?? 0) * classes
      const value = values[at] ?? 0
      for (let one = 0; one < classes; one += 1) {
        likely[one] = (likely[one] ?? 0) + (weights[base + one] ?? 0) * value
      }
    }
    softmax(likely)
  }

  function learn(vector: Vector, label: number) {
    weigh(vector)
    likely[label] = (likely[label] ?? 0) - 1
    for (let at = 0; at < vector.ids.length; at += 1) {
      const base = (vector.ids[at] ?? 0) * classes
      const value = vector.values[at] ?? 0
      for (let one = 0; one < classes; one += 1) {
        const where = base + one
        const weight = weights[where] ?? 0
        const slope = (likely[one] ?? 0) * value + SHRINK * weight
        const sum = (moved[where] ?? 0) + slope * slope
        moved[where] = sum
        weights[where] = weight - (RATE * slope) / Math.sqrt(sum)
      }
    }
  }
}

/** The features by number, and how much each says: what is in many phrases says little. */
function vocabularyOf(samples: readonly Sample[]) {
  const ids = new Map<string, number>()
  const counts = [samples.length]
  for (const { features } of samples) {
    for (const feature of features) {
      const id = ids.get(feature) ?? ids.size + 1
      ids.set(feature, id)
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  return { ids, rarity: counts.map((count) => Math.log(1 + samples.length / (1 + count))) }
}

function softmax(sums: Float64Array) {
  const most = Math.max(...sums)
  let all = 0
  for (let one = 0; one < sums.length; one += 1) {
    sums[one] = Math.exp((sums[one] ?? 0) - most)
    all += sums[one] ?? 0
  }
  for (let one = 0; one < sums.length; one += 1) sums[one] = (sums[one] ?? 0) / all
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b))

/** By which step to go through so many in another order each round: one that shares no factor with their number. */
function stepFor(count: number, round: number): number {
  let step = Math.max(1, Math.floor(count * 0.382) + round)
  while (greatestCommon(step, count) !== 1) step += 1
  return step
}
