import { mayLearnFromChat } from '@tokyo-cancer-portal/domain'
import type { ServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'

/** The way to what the chatbot did not answer, at the end of the menu. */
export async function ChatLearningLink({ payload, user }: ServerProps) {
  if (!mayLearnFromChat(await actorOf({ payload, user: user ?? null }))) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/chat-learning`}>
      チャットの改善
    </a>
  )
}
