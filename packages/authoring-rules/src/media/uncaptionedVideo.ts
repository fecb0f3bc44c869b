import type { EventRule, RichTextRule } from '../check/Rule'
import type { Finding, Place } from '../model/Finding'
import { shortened } from '../passages/shortened'
import { walk } from '../tree/walk'

const NONE = '字幕がない動画には、文字起こしか要約を付けてください。音を聞けない方にも伝わります。'
const UNKNOWN =
  '字幕があるかどうかを確かめて、印を付けてください。ないときは、文字起こしか要約を付けます。'

/** MED-2 in a text: a video whose words nobody can read. Whether it has captions may be unknown; then it is a warning. */
export const uncaptionedVideo: RichTextRule = ({ path: field, nodes }) =>
  walk(nodes).flatMap(({ node, path }) =>
    node.kind !== 'video' || node.captions === true || node.transcript?.trim()
      ? []
      : [findingOn(field, node.title, node.captions, { node: path, start: 0, end: 0 })],
  )

/** MED-2 for the recording of an event, which can be described in the text of the event. */
export const uncaptionedRecording: EventRule = ({ event: { archiveVideo } }) =>
  archiveVideo?.url?.trim() && archiveVideo.captions === null
    ? [findingOn('archiveVideo.captions', archiveVideo.title ?? null, null)]
    : []

function findingOn(
  field: string,
  title: string | null,
  captions: boolean | null,
  place?: Place,
): Finding {
  return {
    rule: 'MED-2',
    severity: captions === null ? 'warning' : 'blocker',
    field,
    ...(place ? { place } : {}),
    snippet: shortened(title ?? ''),
    message: captions === null ? UNKNOWN : NONE,
  }
}
