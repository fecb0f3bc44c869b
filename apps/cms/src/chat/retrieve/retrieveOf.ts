import type { Retrieve } from '@tokyo-cancer-portal/chatbot'
import { knowledgeOf } from '../knowledge/Knowledge'
import type { Asking } from './Asking'
import { retrieveFrom } from './retrieveFrom'

/** What the chatbot may ask of the house for one message, as of this moment. */
export async function retrieveOf(asking: Asking): Promise<{ retrieve: Retrieve; isOff: boolean }> {
  const known = await knowledgeOf(asking.payload).current()
  return { isOff: known.settings.isOff, retrieve: retrieveFrom(known, asking) }
}
