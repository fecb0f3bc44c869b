import type { ContentRule } from '../check/Rule'
import { lettersIn } from '../passages/lettersIn'
import { imagesIn } from './imagesIn'

/** Less than a flyer says. */
const SHORTEST = 100
/** A4 is 1:1.414 either way. */
const [LEAST, MOST] = [1.3, 1.5]

/** IMG-5 on a page: a picture of a page of paper, and hardly any text. */
export const imageInsteadOfText: ContentRule = ({ richTexts }, _context, fields) =>
  richTexts.flatMap(({ path: field, nodes }) => {
    const page = imagesIn(nodes).find(({ node }) => isPaper(node.width, node.height))
    if (!page || lettersIn(fields) >= SHORTEST) return []
    return [
      {
        rule: 'IMG-5',
        severity: 'blocker',
        field,
        place: { node: page.path, start: 0, end: 0 },
        snippet: page.alt,
        message:
          'チラシなどの画像だけでは読めない方がいます。画像に書かれていることを、本文にも入力してください。',
      },
    ]
  })

function isPaper(width: number | null | undefined, height: number | null | undefined): boolean {
  if (!width || !height) return false
  const ratio = Math.max(width, height) / Math.min(width, height)
  return ratio >= LEAST && ratio <= MOST
}
