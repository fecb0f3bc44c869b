import { cancerConditions } from './cancerConditions'
import { conditionsIn } from './conditionsIn'
import { isNothingLeft, isOnly } from './finderOf'
import { plainText } from './plainText'

const AROUND = /^[\p{P}\s]+|[\p{P}\s]+$/gu

/**
 * The name of a cancer, where a message is that and nothing else, as it was typed; null otherwise.
 *
 * @param now local date and time in Asia/Tokyo
 */
export function cancerAlone(message: string, now: string): string | null {
  const text = plainText(message)
  // Most messages end here, before all conditions are looked for.
  if (!isNothingLeft(text, cancerConditions(text))) return null
  const isAlone = isOnly('cancer', text, conditionsIn(message, now.slice(0, 10)))
  return isAlone ? message.replaceAll(AROUND, '') : null
}
