import {
  answer,
  type ChatContext,
  type ExplainedReply,
  type Retrieve,
} from '@tokyo-cancer-portal/chatbot'
import { fewAtATime } from '../http/fewAtATime'
import { breatheEvery } from './breathe'

/** The CMS has one thread, and the rest of it goes on meanwhile. */
const admitted = fewAtATime(2)
/** Between replies the thread hears what came from the network and the database; not between any two, so that they share it. */
const breatheBetween = breatheEvery(3)
/** So many replies wait for a finder at this moment: they are heard after each reply, or they would wait the longest. */
let waiting = 0

/** What the chatbot says to a message, when its turn has come. */
export async function answerInTurn(
  message: string,
  context: ChatContext,
  retrieve: Retrieve,
): Promise<ExplainedReply> {
  const records: Retrieve['records'] = async (asked) => {
    waiting += 1
    try {
      return await retrieve.records(asked)
    } finally {
      waiting -= 1
    }
  }
  return admitted(async () => {
    await breatheBetween(waiting > 0)
    return answer(message, context, { ...retrieve, records })
  })
}
