import type { Block, BlocksField } from 'payload'
import { Banners } from './Banners'
import { ContentList } from './ContentList'
import { Hero } from './Hero'
import { LinkCards } from './LinkCards'
import { News } from './News'
import { ResourceList } from './ResourceList'
import { RichText } from './RichText'
import { UpcomingEvents } from './UpcomingEvents'

const layoutBlocks: Block[] = [
  Hero,
  LinkCards,
  Banners,
  UpcomingEvents,
  News,
  ContentList,
  ResourceList,
  RichText,
]

/** The parts of the home page or of a topic's page, in the order in which staff arrange them. */
export function layoutField(description: string): BlocksField {
  return {
    type: 'blocks',
    name: 'layout',
    label: 'ページの構成',
    labels: { singular: '部品', plural: '部品' },
    maxRows: 40,
    blocks: layoutBlocks,
    admin: { description, initCollapsed: true },
  }
}
