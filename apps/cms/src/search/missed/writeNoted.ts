import type { Payload } from 'payload'
import { keepMissed } from './keepMissed'
import { notedTexts } from './notedTexts'

/** Counts what was noted. Where that fails, what was noted is let go: it is about nothing that anybody waits for. */
export async function writeNoted(payload: Payload): Promise<void> {
  const noted = notedTexts()
  const texts = [...noted]
  noted.clear()
  await keepMissed(payload, texts, new Date())
}
