import { describe, expect, it } from '@jest/globals'
import { en } from '@payloadcms/translations/languages/en'
import { adminWords } from './adminWords'
import { i18n } from './translations'
import { firstFilled } from './firstFilled'
import { formatInstant } from './formatInstant'
import { fromJapanTime, toJapanTime } from './japanTime'
import { toggleCapability } from './toggleCapability'

type Words = { [key: string]: string | Words }

function flat(words: Words, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flat(value, `${prefix}${key}:`)),
    ),
  )
}

const ours = flat(adminWords)
const theirs = flat(i18n.supportedLanguages?.ja?.translations ?? {})

/** The same in both languages, or no words at all. */
const NAMES = new Set(['upload:URL', 'general:noLabel'])

describe('the words of the admin', () => {
  it('should replace words that Payload knows, with the same variables', () => {
    const variables = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\{\{\w+\}\}|<\d>/g)].map(String)
    for (const [key, word] of Object.entries(ours)) {
      expect([key, theirs[key]]).toEqual([key, expect.any(String)])
      expect(variables(theirs[key])).toEqual(expect.arrayContaining(variables(word)))
    }
  })

  it('should leave nothing in English', () => {
    const english = Object.keys(flat(en.translations)).filter((key) => {
      const word = ours[key] ?? theirs[key] ?? ''
      return !/[ぁ-んァ-ヶ一-龠]/.test(word.replaceAll(/\{\{\w+\}\}/g, '')) && !NAMES.has(key)
    })
    expect(english).toEqual(['general:of'])
  })

  it('should call the same thing by the same word', () => {
    for (const [key, word] of Object.entries(ours)) {
      expect([key, word]).toEqual([
        key,
        expect.not.stringMatching(/ゴミ箱|ドラフト|ステータス|バージョン/),
      ])
    }
  })
})

describe('firstFilled', () => {
  it('should find the first text, also inside a group, and shorten it', () => {
    expect(
      firstFilled({ label: ' ', link: { label: ' 病院を探す ' } }, ['label', 'link.label']),
    ).toBe('病院を探す')
    expect(firstFilled({ text: 'あ'.repeat(80) }, ['text'])).toHaveLength(61)
    expect(firstFilled(undefined, ['a.b'])).toBeUndefined()
  })
})

describe('toggleCapability', () => {
  it('should switch one action and keep the order of the table', () => {
    const held = { events: ['create', 'publish'], media: ['create'] } as const
    expect(toggleCapability(held, 'events', 'edit')).toEqual({
      events: ['create', 'edit', 'publish'],
      media: ['create'],
    })
    expect(toggleCapability(held, 'media', 'create')).toEqual({ events: ['create', 'publish'] })
  })
})

describe('times in the admin', () => {
  it('should be those of the clock in Japan', () => {
    expect(formatInstant('2026-12-10T04:00:00.000Z')).toBe('2026年12月10日（木）13:00')
    expect(formatInstant(null)).toBe('')
    expect(formatInstant('x')).toBe('')
    expect(toJapanTime('2026-12-09T15:30:00.000Z')).toBe('2026-12-10T00:30')
    expect(fromJapanTime('2026-12-10T00:30')).toBe('2026-12-09T15:30:00.000Z')
  })

  it('should be none as long as the input is empty or incomplete', () => {
    expect(toJapanTime(null)).toBe('')
    expect(fromJapanTime('')).toBeNull()
    expect(fromJapanTime('2026-12-10')).toBeNull()
  })
})
