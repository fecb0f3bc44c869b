import type {
  ContentItem,
  ContentItemRef,
  Event,
  LayoutBlock,
  ResourceRef,
} from '@tokyo-cancer-portal/cms-client'
import type { RichTextData } from '../richtext/loadRichTextData'

/** A block of a layout of one kind, as the CMS has it. */
export type BlockOf<T extends LayoutBlock['blockType']> = Extract<LayoutBlock, { blockType: T }>

/** A block with everything that it shows. */
export type LoadedBlock =
  | BlockOf<'hero'>
  | BlockOf<'linkCards'>
  | (Omit<BlockOf<'banners'>, 'items'> & { items: readonly ContentItem[] })
  | (BlockOf<'upcomingEvents'> & { events: readonly Event[] })
  | (BlockOf<'news'> & { items: readonly ContentItem[] })
  | (Omit<BlockOf<'contentList'>, 'items'> & {
      items: readonly ContentItemRef[]
      /** Whether the list filled itself. */
      isAutomatic: boolean
      /** Whether nothing at all matches, which is more than that nothing is left to show. */
      foundNothing: boolean
    })
  | (Omit<BlockOf<'resourceList'>, 'resources'> & {
      resources: readonly ResourceRef[]
      /** How many there are, shown or not. */
      total: number
    })
  | (BlockOf<'richText'> & { data: RichTextData })

export type LoadedBlockOf<T extends LayoutBlock['blockType']> = Extract<
  LoadedBlock,
  { blockType: T }
>
