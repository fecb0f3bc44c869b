import type { BlockOf } from './RichTextBlock'

import { VideoLink } from '../parts/VideoLink'

/** A video: the way to it, and what is said in it for those who cannot hear or see it. */
export function VideoBlock({ block }: { block: BlockOf<'video'> }) {
  return (
    <div className="my-6 max-w-[42em] rounded-8 border border-solid-gray-300 p-4">
      <VideoLink video={block} />
      {block.transcript && (
        <details className="mt-2">
          <summary className="font-700">動画の内容を文字で読む</summary>
          <p className="pl-4 whitespace-pre-line">{block.transcript}</p>
        </details>
      )}
    </div>
  )
}
