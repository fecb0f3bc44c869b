import type { ChatData } from './loadChat'

import { PageTitle } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { Crumbs } from '../parts/Crumbs'
import { ChatOff } from './ChatOff'
import { ChatPanel } from './ChatPanel'

/** The chat as a page. With a script it goes on in place, without one each question is answered by a page. */
export function ChatView({ data }: { data: ChatData }) {
  const t = translator('Chat', contentLanguage())
  const home = translator('Frame', contentLanguage())('home')
  return (
    <>
      <Crumbs crumbs={[{ label: home, href: '/' }, { label: t('title') }]} />
      <PageTitle>{t('title')}</PageTitle>
      {data.start.isOff ? <ChatOff desk={data.desk} /> : <ChatPanel data={data} />}
    </>
  )
}
