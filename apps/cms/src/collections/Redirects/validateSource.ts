import { pageOfPath } from '@tokyo-cancer-portal/domain'
import { validatePath } from '../../fields/validators/validatePath'
import { textRule } from '../../fields/validators/textRule'

const withoutQuery = textRule(
  (value) =>
    !/[?#]/.test(value) ||
    '「?」「#」から後ろは書けません。場所だけを入力してください（例：/portal/work/shien.html）。',
)

const withoutLanguage = textRule((value) => {
  const [, first = ''] = value.split('/')
  const isPrefix = pageOfPath(`/${first}`) === '/' && first !== ''
  return (
    !isPrefix ||
    `「/${first}」（言語の部分）は付けずに入力してください。転送は、すべての言語で同じように働きます。`
  )
})

/**
 * The site compares paths only, and without their language: a redirect for a path with a query, or with the prefix of a
 * language, would never be followed.
 */
export const validateSource: typeof validatePath = async (value, options) => {
  const answer = await validatePath(value, options)
  if (answer !== true) return answer
  const bare = await withoutLanguage(value, options)
  return bare === true ? withoutQuery(value, options) : bare
}
