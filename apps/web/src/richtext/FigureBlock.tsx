import type { BlockOf } from './RichTextBlock'

import { Figure } from '@tokyo-cancer-portal/ui'

import { Picture } from '../parts/Picture'
import { bracketsIn } from '../languages/bracketsIn'
import { contentLanguage } from '../languages/contentLanguage'

/** A picture with its caption and who made it. */
export function FigureBlock({ block }: { block: BlockOf<'figure'> }) {
  const { image } = block
  if (!image) return null
  return (
    <Figure
      caption={block.caption ?? image.caption}
      credit={bracketsIn(contentLanguage(), image.credit ?? '')}
    >
      <Picture media={image} size="large" />
    </Figure>
  )
}
