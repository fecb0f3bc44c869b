import { missedText } from '@tokyo-cancer-portal/domain'
import { notedTexts } from './notedTexts'

/** More texts in a minute are a flood, of which staff learn nothing. */
const MOST = 500

/**
 * Notes a search that found nothing, to be counted at the next look of the upkeep (`writeNoted`): the search waits for
 * nothing and fails for nothing. Until then a text counts once, however often somebody presses the button. What a process
 * has not written when it ends is lost, which makes a count smaller and nothing else wrong.
 */
export function noteMissed(typed: string): void {
  const text = missedText(typed)
  const noted = notedTexts()
  if (text !== null && noted.size < MOST) noted.add(text)
}
