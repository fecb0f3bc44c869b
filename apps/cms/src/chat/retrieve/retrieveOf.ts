import type { Retrieve } from '@tokyo-cancer-portal/chatbot'
import type { StaffRow } from '../knowledge/StaffKnowledge'
import { knowledgeOf } from '../knowledge/Knowledge'
import type { Asking } from './Asking'
import { foundContacts } from './foundContacts'
import { retrieveFrom } from './retrieveFrom'

/** What the chatbot may ask of the house for one message, as of this moment. */
export async function retrieveOf(
  asking: Asking,
): Promise<{ retrieve: Retrieve; settings: StaffRow['settings'] }> {
  const known = await knowledgeOf(asking.payload).current()
  return {
    settings: known.settings,
    retrieve: {
      ...retrieveFrom(known, asking),
      contacts: async (near) => foundContacts(asking, near, known),
    },
  }
}
