import type { Language } from '@tokyo-cancer-portal/domain'

import { readdir, readFile } from 'node:fs/promises'

import { LANGUAGES, valuesOf } from '@tokyo-cancer-portal/domain'
import { expect, test } from '@jest/globals'

import { MESSAGES } from './messages'
import { translator } from './translator'

/** Words that may be the same in two languages. Everything else that is would be a word nobody translated. */
const SAME: Partial<Record<Language, readonly string[]>> = {
  easy: [
    'Frame.menu',
    'Frame.consult',
    'Frame.events',
    'Frame.resources',
    'Frame.news',
    'Consultation.heading',
    'Contact.telephone',
    'Contact.hours',
    'Contact.mail',
    'Hours.allDay',
    'Hours.until',
    'Hours.from',
    'Hours.closedDays',
    'Display.ruby',
    'ChatRating.yes',
    'Feedback.yes',
    'Feedback.no',
    'Feedback.thanks',
    'Page.resources',
    'Blocks.news',
    'Blocks.resources',
    'Accessibility.none',
    'Dates.monthBefore',
    'Dates.dayAfter',
    'Finder.title',
    'Finder.option',
    'Events.title',
    'Events.anyTime',
    'Events.topic',
    'Events.thisWeek',
    'Events.nextWeek',
    'Events.yen',
    'Events.people',
    'Events.from',
    'Events.until',
    'Events.thisEvent',
    'Events.flyer',
    'Calendar.crumb',
    'Calendar.current',
    'HospitalFinder.by-area',
    'HospitalFinder.by-designation',
    'HospitalFinder.distanceAbout',
    'HospitalFinder.pageOf',
    'Hospitals.designation',
    'Hospitals.service',
    'HospitalDesignations.periodFrom',
    'HospitalDesignations.periodUntil',
    'HospitalCenter.place',
    'HospitalCenter.website',
    'Frame.siteName',
    'Accessibility.until',
    'Dates.day',
    'Files.file',
    'Files.pages',
    'Files.minutes',
    'Videos.video',
    'Resources.title',
    'Resources.titleOf',
    'Resources.topic',
    'Resources.minutes',
    'Resources.fileOrAddress',
    'Resources.until',
    'News.title',
    'News.titleOf',
    'Glossary.close',
    'Chat.close',
    'OpenData.recommended',
    'OpenData.standard',
    'OpenData.file',
    'Search.pageOf',
    'Search.recommended',
    'Search.count',
    'Search.byType',
    'Search.byTopic',
    'Search.byCancer',
  ],
}

const SOURCE = new URL('..', import.meta.url)

type Words = Record<string, Record<string, string>>

/** `Frame.menu` → its words. */
const flat = (language: Language): Map<string, string> =>
  new Map(
    Object.entries(MESSAGES[language] as Words).flatMap(([namespace, words]) =>
      Object.entries(words).map(([key, text]): [string, string] => [`${namespace}.${key}`, text]),
    ),
  )

/** Commas and brackets: a space may be one of them, and two languages may share them. */
const isSign = (key: string) => key.startsWith('Punctuation.')

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').toSorted()

const japanese = flat('ja')
const others = valuesOf(LANGUAGES).filter((language) => language !== 'ja')

test('every language has a file of messages', async () => {
  const files = await readdir(new URL('../../messages', import.meta.url))
  expect(files.toSorted()).toEqual(
    valuesOf(LANGUAGES)
      .map((one) => `${one}.json`)
      .toSorted(),
  )
})

test.each(others)('%s has every message, with the same placeholders, and no more', (language) => {
  const own = flat(language)
  expect([...own.keys()]).toEqual([...japanese.keys()])
  for (const [key, text] of own) {
    if (!isSign(key)) expect([key, text.trim()]).not.toEqual([key, ''])
    expect([key, placeholders(text)]).toEqual([key, placeholders(japanese.get(key) ?? '')])
  }
})

test.each(others)('%s is translated', (language) => {
  const same = [...flat(language)].filter(
    ([key, text]) => !isSign(key) && text === japanese.get(key),
  )
  expect(same.map(([key]) => key).toSorted()).toEqual((SAME[language] ?? []).toSorted())
})

test('English is English', () => {
  const japaneseWords = [...flat('en')].filter(([, text]) => /[぀-ヿ一-鿿]/.test(text))
  expect(japaneseWords).toEqual([])
})

test('no message is there for nothing', async () => {
  const names = (await readdir(SOURCE, { recursive: true })).filter(
    (name) => /\.tsx?$/.test(name) && !name.includes('.test.'),
  )
  const sources = await Promise.all(names.map((name) => readFile(new URL(name, SOURCE), 'utf8')))
  const unused = [...japanese.keys()].filter((name) => {
    const [namespace, key] = name.split('.')
    const asks = sources.some((text) => text.includes(`translator('${namespace}'`))
    return !asks || !sources.some((text) => text.includes(`'${key}'`))
  })
  expect(unused).toEqual([])
})

test('a message is said in the language that is asked for, with what belongs into it', () => {
  expect(translator('Hours', 'en')('until', { time: '17:00' })).toBe('until 17:00')
  expect(translator('Hours', 'ja')('until', { time: '17:00' })).toBe('17:00まで')
  expect(translator('Languages', 'easy')('onlyInJapanese')).toBe(
    'このページは、まだ やさしい日本語 に なっていません。',
  )
})

test('a message that there is not is a fault', () => {
  expect(() => translator('Frame', 'en')('nothing' as 'menu')).toThrow('nothing')
})
