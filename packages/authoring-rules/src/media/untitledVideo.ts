import type { RichTextRule } from '../check/Rule'
import { walk } from '../tree/walk'

/** MED-1: a video without a title, so that nobody knows what would be played. */
export const untitledVideo: RichTextRule = ({ path: field, nodes }) =>
  walk(nodes).flatMap(({ node, path }) =>
    node.kind === 'video' && !node.title?.trim()
      ? [
          {
            rule: 'MED-1',
            severity: 'blocker',
            field,
            place: { node: path, start: 0, end: 0 },
            snippet: '',
            message: '動画の題名を入れてください。',
          },
        ]
      : [],
  )
