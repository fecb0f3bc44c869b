import type { ChatLink } from '../model/ChatReply'
import type { ReplyTexts } from '../texts/ReplyTexts'

/** The page of all who can be asked, for whom a machine does not help. */
export const consultationLink = ({ consultation }: ReplyTexts): ChatLink => ({
  label: consultation,
  href: '/consultation',
})
