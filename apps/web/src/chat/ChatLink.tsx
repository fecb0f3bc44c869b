import { TextLink } from '@tokyo-cancer-portal/ui'

import { Island } from '../islands/Island'
import { requestLanguage } from '../languages/requestLanguage'
import { translator } from '../languages/translator'
import { CHAT_PATH } from './chatPath'

/** The way to the chat: its page, or with a script a window on this page, opened by nothing but this link. */
export function ChatLink() {
  const t = translator('Chat', requestLanguage())
  return (
    <>
      <chat-link data-heading={t('title')} data-close={t('close')}>
        <TextLink href={CHAT_PATH}>{t('link')}</TextLink>
      </chat-link>
      <Island name="chat-link" />
    </>
  )
}
