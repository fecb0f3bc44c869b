import { validatePath } from '../../fields/validators/validatePath'
import { textRule } from '../../fields/validators/textRule'

const withoutQuery = textRule(
  (value) =>
    !/[?#]/.test(value) ||
    '「?」「#」から後ろは書けません。場所だけを入力してください（例：/portal/work/shien.html）。',
)

/** The site compares paths only: a redirect for a path with a query would never be followed. */
export const validateSource: typeof validatePath = async (value, options) => {
  const answer = await validatePath(value, options)
  return answer === true ? withoutQuery(value, options) : answer
}
