import { DEFAULT_LANGUAGE, type Language } from '@tokyo-cancer-portal/domain'
import type { AskedRecords } from '../model/Retrieve'
import type { Condition } from './Condition'
import { conditionsIn } from './conditionsIn'
import { finderOf } from './finderOf'
import { labelFor } from './labelFor'
import { leftWords } from './leftWords'
import { plainText } from './plainText'

interface Understood {
  finder: AskedRecords['finder']
  conditions: readonly Condition[]
  words: string
}

/**
 * What a message asks a finder for: when, where, how, which. A message that only changes a condition (オンラインは？) goes
 * on with what was asked before. Null where it asks for something else.
 *
 * @param turns what was said before, oldest first
 * @param now local date and time in Asia/Tokyo
 * @param language of what is said to have been understood
 */
export function askedRecords(
  message: string,
  turns: readonly string[],
  now: string,
  language: Language = DEFAULT_LANGUAGE,
): AskedRecords | null {
  const understood = understand(message, turns, now.slice(0, 10))
  if (!understood) return null
  const { finder, conditions, words } = understood
  const used = conditions.filter((condition) => condition[finder] !== null)
  return {
    finder,
    parameters: {
      ...(words === '' ? {} : { q: words }),
      ...Object.assign({}, ...used.map((condition) => condition[finder])),
    },
    understood: used.map((condition) => labelFor(condition, finder, message, language)),
  }
}

function understand(message: string, turns: readonly string[], today: string): Understood | null {
  const text = plainText(message)
  const conditions = conditionsIn(message, today)
  const finder = finderOf(text, conditions)
  if (finder) {
    const words = finder === 'events' ? leftWords(text, conditions.filter(isForEvents)) : ''
    return { finder, conditions: withoutDoubles(conditions, finder), words }
  }
  const last = turns.at(-1)
  if (last === undefined || conditions.length === 0 || leftWords(text, conditions) !== '')
    return null
  const before = understand(last, turns.slice(0, -1), today)
  if (!before || !conditions.some((condition) => condition[before.finder] !== null)) return null
  const keys = new Set(conditions.map(({ key }) => key))
  const kept = before.conditions.filter(({ key }) => !keys.has(key))
  return { ...before, conditions: withoutDoubles([...kept, ...conditions], before.finder) }
}

/** What only hospitals offer (リンパ浮腫) is what a gathering is about. */
const isForEvents = ({ key, events }: Condition): boolean => events !== null || key !== 'service'

/** A salon among hospitals is a service; two services at once would mean either. */
function withoutDoubles(
  conditions: readonly Condition[],
  finder: AskedRecords['finder'],
): Condition[] {
  const names = new Set<string>()
  return conditions.filter((condition) => {
    const own = Object.keys(condition[finder] ?? {})
    if (own.some((name) => names.has(name))) return false
    own.forEach((name) => names.add(name))
    return true
  })
}
