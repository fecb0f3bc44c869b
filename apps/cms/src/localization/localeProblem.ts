import { isLanguage } from '@tokyo-cancer-portal/domain'

/** Payload's words for "every language at once" and for "nothing instead". */
const EVERY = ['all', '*']
const NONE = ['none', 'null', 'false']

const FALLBACK = /^fallback-?locale(?:\[.*\])?$/i

/**
 * What is wrong with the language that an address asks for; undefined where it can be answered. Payload takes Japanese
 * for every language that it does not know, so that a mistake would look like an untranslated page.
 */
export function localeProblem(parameters: URLSearchParams): string | undefined {
  for (const [name, value] of parameters) {
    const isBad =
      name === 'locale'
        ? !isLanguage(value) && !EVERY.includes(value)
        : FALLBACK.test(name) && !isLanguage(value) && !NONE.includes(value)
    if (isBad) return `言語（${name}）は、ja・easy・enのいずれかで指定してください。`
    if (name === 'publishSpecificLocale')
      return '言語ごとに公開することはできません。文書は、すべての言語を一度に公開します。'
  }
  return undefined
}
