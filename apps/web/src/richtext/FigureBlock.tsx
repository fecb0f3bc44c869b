import type { BlockOf } from './RichTextBlock'

import { Picture } from '../parts/Picture'

/** A picture with its caption and who made it. */
export function FigureBlock({ block }: { block: BlockOf<'figure'> }) {
  const { image } = block
  if (!image) return null
  const caption = block.caption ?? image.caption
  return (
    <figure className="my-6 max-w-[42em]">
      <Picture media={image} size="large" />
      {(caption ?? image.credit) && (
        <figcaption className="mt-2 text-std-16N-170 text-solid-gray-700">
          {caption}
          {image.credit && `（${image.credit}）`}
        </figcaption>
      )}
    </figure>
  )
}
