import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { textRule } from '../../fields/validators/textRule'

type Wordings = { term?: unknown; otherWordings?: unknown }

/** A word that does not contain the term has no effect, and one that is the term would take all effect from it. */
export const validateNotWithin = textRule((value, { data, req }) => {
  // These words are Japanese; in another language the term has another name.
  if (req.locale && req.locale !== DEFAULT_LANGUAGE) return true
  const { term, otherWordings } = data as Wordings
  const rows: unknown[] = Array.isArray(otherWordings) ? otherWordings : []
  const wordings = [term, ...rows.map((row) => (row as { text?: unknown } | null)?.text)].filter(
    (word): word is string => typeof word === 'string' && word !== '',
  )
  if (wordings.length === 0) return true
  const contains = wordings.some((word) => value !== word && value.includes(word))
  return contains || '用語か別の言い方を含む、より長い言葉を入力してください。'
})
