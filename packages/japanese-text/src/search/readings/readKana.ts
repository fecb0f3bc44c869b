import { foldForSearch } from '../fold/foldForSearch'
import type { Readings } from './buildReadings'

/** A way to write kana. */
export interface KanaReading {
  /** 乳がんの治療 */
  text: string
  words: readonly { word: string; reading: string }[]
  /** The less, the likelier: -ln of how probable the words are together. */
  cost: number
}

export interface ReadOptions {
  /** Default: 5. */
  most?: number
  /** So many ways to each place are followed. Default: 8. */
  beam?: number
}

type Path = { words: { word: string; reading: string }[]; text: string; cost: number }

const ALL_KANA = /^[ぁ-ゖゝゞー]+$/
/** Stand between words and are seldom in a dictionary of words. */
const PARTICLES = new Set(['の', 'は', 'が', 'を', 'に', 'で', 'と', 'も', 'や', 'へ'])
const PARTICLE_COST = 5
/** For each word beyond those it costs itself, so that 乳がん is rather one word than two. */
const WORD_COST = 1
const LONGEST_TYPED = 60

/**
 * How kana may be written, likeliest first: にゅうがんのちりょう is 乳がんの治療. Only ways in which all is a word of the
 * dictionary, or a particle between words; none for what is not kana only.
 *
 * A beam search from left to right: the time is proportional to the length and the beam.
 */
export function readKana(
  { words, longest }: Readings,
  typed: string,
  { most = 5, beam = 8 }: ReadOptions = {},
): KanaReading[] {
  const kana = foldForSearch(typed)
  if (!ALL_KANA.test(kana) || kana.length > LONGEST_TYPED) return []
  const paths: Path[][] = Array.from({ length: kana.length + 1 }, () => [])
  paths[0] = [{ words: [], text: '', cost: 0 }]
  for (let start = 0; start < kana.length; start += 1) {
    const here = likeliest(paths[start] ?? [], beam)
    if (here.length === 0) continue
    for (let end = start + 1; end <= Math.min(kana.length, start + longest); end += 1) {
      const reading = kana.slice(start, end)
      for (const { word, cost } of words.get(reading) ?? []) {
        paths[end]?.push(...here.map((path) => extend(path, word, reading, cost + WORD_COST)))
      }
    }
    const particle = kana.charAt(start)
    const isBetween = start > 0 && start + 1 < kana.length
    if (isBetween && PARTICLES.has(particle)) {
      paths[start + 1]?.push(
        ...here.map((path) => extend(path, particle, particle, PARTICLE_COST + WORD_COST)),
      )
    }
  }
  return likeliest(paths[kana.length] ?? [], most)
}

function extend(path: Path, word: string, reading: string, cost: number): Path {
  return {
    words: [...path.words, { word, reading }],
    text: path.text + word,
    cost: path.cost + cost,
  }
}

/** The likeliest, each text once. */
function likeliest(paths: readonly Path[], most: number): Path[] {
  const texts = new Set<string>()
  return paths
    .toSorted((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : Number(a.text > b.text)))
    .filter(({ text }) => !texts.has(text) && texts.add(text))
    .slice(0, most)
}
