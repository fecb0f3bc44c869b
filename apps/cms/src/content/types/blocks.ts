import type { Audience, LinkCardStyle, Situation } from '@tokyo-cancer-portal/domain'
import type { RichText } from '../richText/nodes'
import type { Ref } from './refs'
import type { SeedLink } from './shared'

/** One card of a `linkCards` block. */
type LinkCard = {
  title: string
  description: string
  audience?: Audience
  situation?: Situation
  link: SeedLink
}

/** The layout blocks of home and topics (docs/content-model.md). */
export type Block =
  | { blockType: 'hero'; heading: string; lead: string; showSearch: boolean }
  | { blockType: 'linkCards'; heading: string; style: LinkCardStyle; cards: LinkCard[] }
  | { blockType: 'banners'; heading: string }
  | {
      blockType: 'upcomingEvents'
      heading: string
      limit: number
      topic?: Ref<'topic'>
      audience?: Audience
    }
  | { blockType: 'news'; heading: string; limit: number }
  | {
      blockType: 'contentList'
      heading: string
      topic?: Ref<'topic'>
      audience?: Audience
      situation?: Situation
      items?: Ref<'content'>[]
      emptyNote?: string
    }
  | {
      blockType: 'resourceList'
      heading: string
      topic?: Ref<'topic'>
      audience?: Audience
      resources?: Ref<'resource'>[]
    }
  | { blockType: 'richText'; body: RichText }
