import type { BlockOf } from './RichTextBlock'

import { FileLink } from '../parts/FileLink'

/** A file to open, with what it is and how large. */
export function FileCardBlock({ block }: { block: BlockOf<'fileCard'> }) {
  const { file, title } = block
  if (!file) return null
  return (
    <p className="my-6 max-w-[42em] rounded-8 border border-solid-gray-300 p-4">
      <FileLink file={file} title={title} />
    </p>
  )
}
