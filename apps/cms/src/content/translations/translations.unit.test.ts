import { describe, expect, it } from '@jest/globals'
import { DESIGNATIONS, LANGUAGES } from '@tokyo-cancer-portal/domain'
import { beginningOf } from '../../blocks/layout/beginningOf'
import { startingContent, startingGlobals } from '../startingContent'
import { scenarios } from '../chat/scenarios'
import { topics } from '../topics'
import { TRANSLATIONS } from '.'

type Node = Record<string, unknown> & { children?: Node[] }

const documents = startingContent({ samples: false, today: '2026-11-22' })
const shipped = [...documents, ...startingGlobals]

/** Must be readable in every language: the ways in, and the way from them to somebody to talk to, and to a hospital. */
const KEY_PAGES = [
  'content:about-this-portal',
  'content:accessibility',
  'content:cancer-and-work',
  'content:consultation-center',
  'content:hospital-designations',
  'content:work-consultation-desks',
  'global:home',
  'global:navigation',
  'global:site-settings',
  ...topics.map(({ key }) => key),
  ...scenarios.map(({ key }) => key),
]

/** What a reader can follow or count in a value: links, headings, paragraphs, list items and blocks in their order. */
function skeleton(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(skeleton)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  const { fields } = node as { fields?: Record<string, unknown> }
  const own =
    node.type === 'link'
      ? [`link ${JSON.stringify(fields?.doc ?? fields?.url)}`]
      : node.type === 'heading'
        ? [String(node.tag)]
        : ['paragraph', 'listitem', 'block'].includes(String(node.type))
          ? [String(node.type)]
          : []
  return [...own, ...Object.values(node).flatMap(skeleton)]
}

/** Every text that is read, with the name of its field. */
function texts(value: unknown, name = ''): { name: string; text: string }[] {
  if (typeof value === 'string') return [{ name, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    texts(item, Array.isArray(value) ? name : key),
  )
}

const READ = [
  'text',
  'title',
  'summary',
  'heading',
  'lead',
  'description',
  'emptyNote',
  'label',
  'siteName',
  'tagline',
  'name',
]
const read = (value: unknown) => texts(value).filter(({ name }) => READ.includes(name))

/** Numbers that are facts: years, counts, standards. A month has one digit or a name, and a Japanese year two. */
const numbers = (value: unknown) =>
  [
    ...new Set(
      read(value).flatMap(({ text }) => text.replaceAll(/令和\d+年/g, '').match(/\d{2,}/g) ?? []),
    ),
  ].toSorted()

const LABELS = new Set<string>(DESIGNATIONS.map(({ label }) => label))

describe.each(TRANSLATIONS)('the starting content in $language', ({ language, translations }) => {
  const translated = shipped.flatMap(({ key, data, translations: all = [] }) => {
    const found = all.find((one) => one.language === language)
    return found ? [{ key, japanese: data, own: found.data }] : []
  })

  it('should have the key pages', () => {
    const pages = translated.map(({ key }) => key).filter((key) => !key.startsWith('term:'))
    expect(pages.toSorted()).toEqual(KEY_PAGES.toSorted())
  })

  it('should have every heading, card and menu entry of home, menus, settings and topics', () => {
    const missing = translated
      .filter(({ key }) => !key.startsWith('content:'))
      .flatMap(({ key, own }) => nulls(own).map((name) => `${key} ${name}`))
    expect(missing).toEqual([])
  })

  it.each(translated)(
    '$key should lead to the same places in the same order and name the same numbers',
    ({ key, japanese, own }) => {
      const fields = key.startsWith('content:') ? ['title', 'summary', 'body'] : Object.keys(own)
      const same = Object.fromEntries(fields.map((name) => [name, japanese[name]]))
      expect(skeleton(own)).toEqual(skeleton(same))
      expect(numbers(own)).toEqual(numbers(same))
    },
  )

  it('should translate nothing that is not there any more', () => {
    const known = new Set(texts(shipped.map(({ data }) => data)).map(({ text }) => text))
    expect(Object.keys(translations.phrases).filter((phrase) => !known.has(phrase))).toEqual([])
    const bodies = new Set(layoutBodies(shipped.map(({ data }) => data)).map(beginningOf))
    expect(Object.keys(translations.passages).filter((start) => !bodies.has(start))).toEqual([])
  })

  it('should explain terms that are there, by a name of their own and in a sentence or two', () => {
    const terms = Object.entries(translations.terms ?? {})
    const known = new Set<string>(documents.map(({ key }) => key))
    expect(terms.filter(([key]) => !known.has(key))).toEqual([])
    const names = terms.map(([, { term }]) => term.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    for (const [, { term, explanation }] of terms) {
      // As much as the form allows (localization/translated).
      expect(term.length).toBeLessThanOrEqual(120)
      expect(explanation.length).toBeLessThanOrEqual(400)
      expect(explanation).toMatch(/^[A-Z].+\.$/)
      expect(explanation.match(/\. [A-Z]/g)?.length ?? 0).toBeLessThan(2)
    }
  })

  it('should name no telephone number and no address that is not there in Japanese', () => {
    for (const { japanese, own } of translated) {
      expect(read(own).filter(({ text }) => /\d{2,4}-\d{2,4}-\d{4}|0120|@/.test(text))).toEqual([])
      const known = new Set(texts(japanese).map(({ text }) => text))
      const addresses = texts(own).filter(({ name }) => ['url', 'href'].includes(name))
      expect(addresses.filter(({ text }) => !known.has(text))).toEqual([])
    }
  })

  if (language === 'easy') {
    it('should set words apart, and say one thing in a sentence', () => {
      const sentences = translated
        .flatMap(({ own }) => read(own))
        .filter(({ text }) => !LABELS.has(text))
        .flatMap(({ text }) => text.split(/(?<=。)/))
      // Explanations in 〈 〉 are beside the sentence.
      const bare = sentences.map((sentence) => sentence.replaceAll(/〈[^〉]*〉|（[^）]*）/g, ''))
      expect(bare.filter((sentence) => sentence.length > 75)).toEqual([])
      expect(
        bare.filter((sentence) => /ないわけでは|なくはない|ないことはな/.test(sentence)),
      ).toEqual([])
      const unset = bare.filter((sentence) =>
        /[^\s、。・「」]{22,}/.test(sentence.replaceAll(/[ァ-ヶー]+/g, '')),
      )
      expect(unset).toEqual([])
    })
  } else {
    it('should be English but for names', () => {
      // Of every field, so that one that translationOf does not know is noticed.
      const japanese = translated
        .flatMap(({ own }) => texts(own))
        // Nobody reads what the steps of a scenario are called.
        .filter(({ name }) => !['key', 'next'].includes(name))
        .filter(({ text }) => (text.match(/[぀-ヿ一-鿿]/g)?.length ?? 0) * 2 > text.length)
      expect(japanese).toEqual([])
    })
  }
})

it('should be there for every other language', () => {
  expect(['ja', ...TRANSLATIONS.map(({ language }) => language)]).toEqual(
    LANGUAGES.map(({ value }) => value),
  )
})

function nulls(value: unknown, name = ''): string[] {
  if (value === null) return [name]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => nulls(item, `${name}.${key}`))
}

/** The rich texts that are blocks of a layout. */
function layoutBodies(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(layoutBodies)
  if (typeof value !== 'object' || value === null) return []
  const { blockType, body } = value as Node
  return [
    ...(blockType === 'richText' ? [body] : []),
    ...Object.values(value).flatMap(layoutBodies),
  ]
}
