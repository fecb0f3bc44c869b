import type { LoadedBlock } from './LoadedBlock'

import { Hero, Section } from '@tokyo-cancer-portal/ui'
import { createElement, Fragment } from 'react'

import { EventCards } from '../events/EventCards'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { NewsList } from '../news/NewsList'
import { ContentCards } from '../parts/ContentCards'
import { RichText } from '../richtext/RichText'
import { BannersBlock } from './BannersBlock'
import { LinkCardsBlock } from './LinkCardsBlock'
import { NothingYet } from './NothingYet'
import { ResourceListBlock } from './ResourceListBlock'

/** The blocks of a page that staff arranged, in their order. */
export function LayoutBlocks({ blocks }: { blocks: readonly LoadedBlock[] }) {
  // Blocks have no identity of their own, so they are positional children.
  return createElement(Fragment, null, ...blocks.map(renderBlock))
}

function renderBlock(block: LoadedBlock) {
  const t = translator('Blocks', contentLanguage())
  switch (block.blockType) {
    case 'hero':
      return block.heading ? <Hero level={2} heading={block.heading} lead={block.lead} /> : null
    case 'linkCards':
      return <LinkCardsBlock block={block} />
    case 'banners':
      return <BannersBlock block={block} />
    case 'upcomingEvents':
      return (
        <Section
          heading={block.heading ?? t('events')}
          {...(block.events.length > 0 && { more: { label: t('allEvents'), href: '/events' } })}
        >
          {block.events.length > 0 ? (
            <EventCards events={block.events} level={3} />
          ) : (
            <NothingYet of="events" />
          )}
        </Section>
      )
    case 'news':
      return (
        <Section heading={block.heading ?? t('news')} more={{ label: t('allNews'), href: '/news' }}>
          <NewsList items={block.items} />
        </Section>
      )
    case 'contentList':
      return block.items.length > 0 || block.foundNothing ? (
        <Section heading={block.heading ?? t('pages')}>
          {block.foundNothing ? (
            <NothingYet of="pages" note={block.emptyNote} />
          ) : (
            <ContentCards items={block.items} level={3} />
          )}
        </Section>
      ) : null
    case 'resourceList':
      return <ResourceListBlock block={block} />
    case 'richText':
      return <RichText nodes={block.body} data={block.data} />
  }
}
