import type { BlockOf } from './RichTextBlock'

import { Panel } from '@tokyo-cancer-portal/ui'

import { FileLink } from '../parts/FileLink'

/** A file to open, with what it is and how large. */
export function FileCardBlock({ block }: { block: BlockOf<'fileCard'> }) {
  const { file, title } = block
  if (!file) return null
  return (
    <Panel>
      <FileLink file={file} title={title} />
    </Panel>
  )
}
