import { fromDialect } from '../readings/fromDialect'
import { fromKana } from '../readings/fromKana'
import { kept } from '../retrieval/kept'
import type { Disclosure } from './Disclosure'
import { disclosureInEnglish } from './disclosureInEnglish'
import {
  CAME_BACK,
  CANCER,
  DOUBTED,
  END,
  HAS,
  OUTLOOK,
  START,
  WAITS,
  WHEN,
  WHO,
  WHO_HAS,
} from './disclosureWords'

/** In characters. Whoever writes more says more. */
const LONGEST = 80

/** Taken off first, so that no expression has to try where it ends. */
const OPENING = new RegExp(`${START}${WHEN}`, 'u')
const telling = (told: string) => new RegExp(`^(?:${WHO}${WHEN})?(?:${told})${END}`, 'u')
const PATTERNS: readonly (readonly [Disclosure['of'], RegExp])[] = [
  ['suspicion', telling(DOUBTED)],
  ['relapse', telling(CAME_BACK)],
  ['waiting', telling(WAITS)],
  ['cancer', telling(`${CANCER}${HAS}`)],
  ['cancer', new RegExp(`^${WHO_HAS}${CANCER}[。．.！!…\\s]*$`, 'u')],
]

/**
 * Whether a message does nothing but tell of an illness (母が肺がんと言われました。どうしたらいいですか), and of what: nobody
 * asks by it whether it is one. Null where it says more, or asks for more than where to begin. Asked several times of each
 * message.
 */
export const disclosureIn = kept(100, (message): Disclosure | null => {
  const plain = message.normalize('NFKC').trim()
  if (plain.length > LONGEST) return null
  const inEnglish = disclosureInEnglish(plain)
  if (inEnglish) return inEnglish
  for (const reading of [plain, fromKana(plain), fromDialect(plain)]) {
    const told = reading === null ? null : disclosureInJapanese(reading)
    if (told) return told
  }
  return null
})

function disclosureInJapanese(text: string): Disclosure | null {
  const plain = text.replaceAll(/(?<=[^\p{Script=Latin}])\s+(?=[^\p{Script=Latin}])/gu, '')
  if (plain === '' || OUTLOOK.test(plain)) return null
  // 検査の結果 opens what was told, and may be what is waited for.
  const opened = plain.replace(OPENING, '')
  for (const [kind, pattern] of PATTERNS) {
    const told = pattern.exec(kind === 'waiting' ? plain : opened)
    if (!told) continue
    const { colleague, cancer = '' } = told.groups ?? {}
    return { of: kind, whose: colleague ? 'colleague' : 'near', cancer }
  }
  return null
}
