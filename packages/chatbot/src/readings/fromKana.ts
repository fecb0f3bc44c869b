import { toHiragana } from '@tokyo-cancer-portal/japanese-text/search'
import { KANA_WORDS, LONGEST_KANA_WORD, SHORTEST_INSIDE } from './kanaWords'

const HAN = /\p{Script=Han}/u
const HIRAGANA = /\p{Script=Hiragana}/u
const KATAKANA_RUN = /[ァ-ヴー]+/gu
const LONE_KATAKANA = 3
const SPACES_WITHIN = /(?<=[^\p{Script=Latin}\p{N}])\s+(?=[^\p{Script=Latin}\p{N}])/gu
/** What stands before a short noun too: the ending of a verb or adjective. */
const ATTRIBUTIVE = 'るいたん'
const PARTICLES = 'はがをにでとのもへやかな。、？?！! '

/** How a message in kana alone is written with kanji, as far as its words are known; null where it is not in kana. */
export function fromKana(message: string): string | null {
  const text = message.normalize('NFKC').trim()
  if (HAN.test(text)) return fromOldKatakana(text)
  const kana = HIRAGANA.test(text) ? text : toHiragana(text)
  if (!HIRAGANA.test(kana)) return null
  const written = writtenIn(toHiragana(kana)).replaceAll(SPACES_WITHIN, '')
  return written === text ? null : written
}

/** 今月ノ催シ: katakana for what is written in hiragana now. */
function fromOldKatakana(text: string): string | null {
  if (HIRAGANA.test(text)) return null
  const written = text.replaceAll(KATAKANA_RUN, (run) =>
    run.length <= LONE_KATAKANA || /^[ノヲハガニトデモヘ]/u.test(run) ? toHiragana(run) : run,
  )
  return written === text ? null : written
}

function writtenIn(kana: string): string {
  let written = ''
  for (let at = 0; at < kana.length;) {
    const word = wordAt(kana, at)
    written += word ? (KANA_WORDS.get(word) ?? word) : kana.charAt(at)
    at += word?.length ?? 1
  }
  return written
}

function wordAt(kana: string, at: number): string | null {
  const isStart = at === 0 || (PARTICLES + ATTRIBUTIVE).includes(kana.charAt(at - 1))
  for (let length = Math.min(LONGEST_KANA_WORD, kana.length - at); length >= 2; length -= 1) {
    const word = kana.slice(at, at + length)
    if (!KANA_WORDS.has(word)) continue
    const next = kana.charAt(at + length)
    if (length >= SHORTEST_INSIDE || (isStart && (next === '' || PARTICLES.includes(next))))
      return word
  }
  return null
}
