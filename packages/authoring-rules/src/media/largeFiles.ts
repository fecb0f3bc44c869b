import type { EventRule, RichTextRule } from '../check/Rule'
import { shortened } from '../passages/shortened'
import { filesIn } from './filesIn'

const LARGEST = 5 * 1024 * 1024
const MESSAGE =
  'ファイルが5MBより大きく、スマートフォンでは開くのに時間がかかります。小さくできますか。'

/** PDF-2 in a text: a file that takes long to open. */
export const largeFiles: RichTextRule = ({ path: field, nodes }) =>
  filesIn(nodes)
    .filter(({ node }) => (node.bytes ?? 0) > LARGEST)
    .map(({ node, path }) => ({
      rule: 'PDF-2',
      severity: 'warning',
      field,
      place: { node: path, start: 0, end: 0 },
      snippet: shortened(node.title ?? node.fileName ?? ''),
      message: MESSAGE,
    }))

/** PDF-2 for the flyer of an event. */
export const largeFlyer: EventRule = ({ event: { flyer } }) =>
  (flyer?.bytes ?? 0) > LARGEST
    ? [{ rule: 'PDF-2', severity: 'warning', field: 'flyer', snippet: '', message: MESSAGE }]
    : []
