import type { HomeData } from './loadHome'

import { Hero } from '@tokyo-cancer-portal/ui'

import { ChatLink } from '../chat/ChatLink'
import { LayoutBlocks } from '../layout/LayoutBlocks'
import { TaskCards } from '../layout/TaskCards'
import { SearchForm } from '../search/SearchForm'

/** The home page: its heading is the first hero's, or the name of the site; top tasks stand beside it. */
export function HomeView({ data: { siteName, blocks } }: { data: HomeData }) {
  const [first, ...others] = blocks
  const hero = first?.blockType === 'hero' ? first : null
  const [next, ...rest] = hero ? others : blocks
  const tasks = next?.blockType === 'linkCards' && next.style === 'task' ? next : null
  return (
    <>
      <Hero level={1} heading={hero?.heading ?? siteName} lead={hero?.lead ?? null}>
        <div className="mb-6 max-w-160">
          <SearchForm id="search-home" isLabelled />
          <p className="mt-2 print:hidden">
            <ChatLink />
          </p>
        </div>
        {tasks && <TaskCards block={tasks} />}
      </Hero>
      <LayoutBlocks blocks={tasks ? rest : hero ? others : blocks} />
    </>
  )
}
