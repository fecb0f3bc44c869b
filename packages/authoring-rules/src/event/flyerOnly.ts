import type { EventRule } from '../check/Rule'
import { lettersIn } from '../passages/lettersIn'

/** As much as a flyer says at least. */
const SHORTEST = 100

/** IMG-5 for an event: a flyer instead of text. */
export const flyerOnly: EventRule = ({ event: { flyer } }, _context, fields) =>
  flyer && lettersIn(fields) < SHORTEST
    ? [
        {
          rule: 'IMG-5',
          severity: 'blocker',
          field: 'body',
          snippet: '',
          message:
            'チラシだけでは読めない方がいます。チラシに書かれている内容（プログラム、講師など）を、本文に100文字以上で入力してください。',
        },
      ]
    : []
