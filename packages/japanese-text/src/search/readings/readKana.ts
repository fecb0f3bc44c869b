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

interface Path {
  words: { word: string; reading: string }[]
  text: string
  cost: number
  /** Ends with a particle, after which a word must come. */
  isOpen: boolean
}

const ALL_KANA = /^[ぁ-ゖゝゞー]+$/
/** No kanji becomes kana by folding. */
const HAN = /\p{Script=Han}/u
/** Stand between words and are seldom in a dictionary of words. */
const PARTICLES = new Set(['の', 'は', 'が', 'を', 'に', 'で', 'と', 'も', 'や', 'へ'])
const PARTICLE_COST = 5
/** For each word beyond those it costs itself, so that 乳がん is rather one word than two. */
const WORD_COST = 1
const LONGEST_TYPED = 60
const DEFAULT_BEAM = 8

/**
 * How kana may be written, likeliest first: にゅうがんのちりょう is 乳がんの治療. Only ways in which all is a word of the
 * dictionary, or a particle between words; none for what is not kana only.
 *
 * A beam search from left to right: the time is proportional to the length and the beam.
 */
export function readKana(
  { words, longest }: Readings,
  typed: string,
  { most = 5, beam = DEFAULT_BEAM }: ReadOptions = {},
): KanaReading[] {
  if (HAN.test(typed)) return []
  const kana = foldForSearch(typed)
  if (!ALL_KANA.test(kana) || kana.length > LONGEST_TYPED) return []
  return readingsTo(waysThrough({ words, longest }, kana, beam), kana.length, most)
}

/**
 * The longest beginning of kana that may be written with words of the dictionary, in its likeliest way; null where none of
 * at least `shortest` code units may, or only as it stands.
 *
 * @param kana folded (`foldForSearch`)
 */
export function readBeginning(
  readings: Readings,
  kana: string,
  shortest: number,
): { kana: string; written: string } | null {
  if (!ALL_KANA.test(kana) || kana.length > LONGEST_TYPED) return null
  const paths = waysThrough(readings, kana, DEFAULT_BEAM)
  for (let length = kana.length; length >= Math.max(1, shortest); length -= 1) {
    const beginning = kana.slice(0, length)
    const [best] = readingsTo(paths, length, 1)
    if (best && best.text !== beginning) return { kana: beginning, written: best.text }
  }
  return null
}

/** The ways to write kana up to each place in it. */
function waysThrough({ words, longest }: Readings, kana: string, beam: number): Path[][] {
  const paths: Path[][] = Array.from({ length: kana.length + 1 }, () => [])
  paths[0] = [{ words: [], text: '', cost: 0, isOpen: false }]
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
    if (start > 0 && PARTICLES.has(particle)) {
      paths[start + 1]?.push(
        ...here.map((path) => ({
          ...extend(path, particle, particle, PARTICLE_COST + WORD_COST),
          isOpen: true,
        })),
      )
    }
  }
  return paths
}

/** The likeliest ways to write kana up to a place as a whole. */
function readingsTo(paths: readonly Path[][], place: number, most: number): KanaReading[] {
  const whole = (paths[place] ?? []).filter(({ isOpen }) => !isOpen)
  return likeliest(whole, most).map(({ words, text, cost }) => ({ words, text, cost }))
}

function extend(path: Path, word: string, reading: string, cost: number): Path {
  return {
    words: [...path.words, { word, reading }],
    text: path.text + word,
    cost: path.cost + cost,
    isOpen: false,
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
