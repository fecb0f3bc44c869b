import type { RichTextRule, TextRule } from '../check/Rule'
import type { Finding } from '../model/Finding'
import { findIn } from '../passages/findIn'
import { matchesOf } from '../passages/matchesOf'
import { isEmptyNode } from '../tree/isEmptyNode'
import { runsOf } from '../tree/runsOf'

const EMPTY_LINES = /\n(?:[ 　]*\n){2,}/g
const MESSAGE = '見た目を整えるための改行です。間は自動で空くので、空の行は要りません。'
/** A line that ends within a sentence, and goes on with the next. */
const BROKEN = /[^\n]{14}[ぁ-ん、](?<=[はがをにでとのも、])\n(?=[ぁ-んァ-ヶ一-龠])/g

/** CHR-7 in a plain text: more than one empty line, or a line that breaks off. */
export const layoutBreaks: TextRule = (field) =>
  findIn(
    field,
    ({ kind, text }) => [
      ...(kind === 'field' || kind === 'box'
        ? matchesOf(text, EMPTY_LINES, () => ({
            rule: 'CHR-7',
            severity: 'hint',
            message: MESSAGE,
            replacement: '\n\n',
          }))
        : []),
      ...matchesOf(text, BROKEN, () => ({
        rule: 'CHR-7',
        severity: 'hint',
        message:
          '文の途中で改行しています。スマートフォンでは、行の長さが変わって読みにくくなります。',
      })),
    ],
    'nothing',
  )

/** CHR-7 in a rich text: empty paragraphs between others. The last one is where somebody is about to write. */
export const emptyParagraphs: RichTextRule = ({ path: field, nodes }) =>
  runsOf(nodes, (node) => node.kind === 'paragraph' && isEmptyNode(node))
    .filter(({ count, index }) => count > 1 && index + count < nodes.length)
    .map(({ index, count }): Finding => ({
      rule: 'CHR-7',
      severity: 'hint',
      field,
      place: { node: [index], start: 0, end: 0 },
      snippet: '',
      message: MESSAGE,
      fix: { kind: 'remove-empty', field, parent: [], index, count },
    }))
