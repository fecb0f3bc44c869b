import type { BlockOf } from './RichTextBlock'

import { Disclosure, Panel } from '@tokyo-cancer-portal/ui'

import { VideoLink } from '../parts/VideoLink'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** A video: the way to it, and what is said in it for those who cannot hear or see it. */
export function VideoBlock({ block }: { block: BlockOf<'video'> }) {
  return (
    <Panel>
      <VideoLink video={block} />
      {block.transcript && (
        <Disclosure variant="line" summary={translator('Videos', contentLanguage())('transcript')}>
          <p className="whitespace-pre-line">{block.transcript}</p>
        </Disclosure>
      )}
    </Panel>
  )
}
