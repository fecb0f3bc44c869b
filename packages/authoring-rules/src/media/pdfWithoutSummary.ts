import type { ContentRule } from '../check/Rule'
import { lettersIn } from '../passages/lettersIn'
import { shortened } from '../passages/shortened'
import { filesIn, isPdf } from './filesIn'

const SHORTEST = 50

/** PDF-1: a PDF on a page that hardly says anything itself. Such a file is hard to read on a telephone and by ear. */
export const pdfWithoutSummary: ContentRule = ({ richTexts }, _context, fields) =>
  lettersIn(fields) >= SHORTEST
    ? []
    : richTexts.flatMap(({ path: field, nodes }) =>
        filesIn(nodes)
          .filter(({ node }) => isPdf(node))
          .slice(0, 1)
          .map(({ node, path }) => ({
            rule: 'PDF-1',
            severity: 'warning',
            field,
            place: { node: path, start: 0, end: 0 },
            snippet: shortened(node.title ?? node.fileName ?? ''),
            message:
              'PDFだけの情報にしないでください。中身の要点を、50文字以上の文章で書いてください。',
          })),
      )
