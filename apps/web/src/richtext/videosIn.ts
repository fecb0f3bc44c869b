import type { RichTextNode } from '@tokyo-cancer-portal/cms-client'
import type { BlockOf } from './RichTextBlock'

import { blocksIn } from './blocksIn'

/** The videos of a text. */
export function videosIn(nodes: readonly RichTextNode[]): BlockOf<'video'>[] {
  return blocksIn(nodes).filter((block) => block.blockType === 'video')
}
