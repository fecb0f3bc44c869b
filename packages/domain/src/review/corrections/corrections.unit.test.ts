import { describe, expect, it } from '@jest/globals'
import { attemptCorrections, type Correction, MOST_CORRECTIONS } from './attemptCorrections'
import { correctablePlaces } from './correctablePlaces'

const text = (words: string) => ({ type: 'text', text: words, format: 0 })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })

const event = {
  title: '患者サロソ',
  organizer: 'o1',
  occurrences: [
    { id: 'r1', date: '2026-12-16', startTime: '14:00', endTime: '15:30', note: null },
    { id: 'r2', date: '2026-12-23', startTime: '14:00', endTime: null },
  ],
  venue: { name: '1階', address: '千代田区1-1', latitude: 35.6 },
  body: {
    root: {
      children: [
        paragraph(text('どなたでもどうぞ。')),
        paragraph(text('詳しくは'), { type: 'link', children: [text('こちら')] }),
        paragraph(),
        { type: 'heading', children: [text('内容')] },
      ],
    },
  },
}
const PARAGRAPH = 'body.root.children.0.children.0.text'
const attempt = (...corrections: Correction[]) => attemptCorrections('events', event, corrections)

describe('where a trifle is mended', () => {
  const paths = correctablePlaces('events', event).map(({ path }) => path)

  it.each(['title', 'venue.name', 'contact.phone', 'occurrences.1.startTime', PARAGRAPH])(
    '%s',
    (path) => {
      expect(paths).toContain(path)
    },
  )

  it.each(['organizer', 'slug', 'venue.latitude', 'flyer', 'occurrences.2.date', 'workflowState'])(
    'not %s',
    (path) => {
      expect(paths).not.toContain(path)
    },
  )

  it('of a text in its plain paragraphs alone', () => {
    expect(paths.filter((path) => path.startsWith('body'))).toEqual([PARAGRAPH])
  })

  it('in no document of another kind', () => {
    expect(correctablePlaces('organizations', { name: '病院' })).toEqual([])
  })
})

describe('corrections', () => {
  it('change their place, and leave everything beside it', () => {
    expect(
      attempt(
        { path: 'title', value: '患者サロン' },
        { path: 'occurrences.1.startTime', value: '14:30' },
        { path: 'contact.phone', value: '03-1234-5678' },
        { path: PARAGRAPH, value: 'どなたでもお越しください。' },
      ),
    ).toMatchObject({
      change: {
        title: '患者サロン',
        occurrences: [event.occurrences[0], { ...event.occurrences[1], startTime: '14:30' }],
        contact: { phone: '03-1234-5678' },
        body: {
          root: {
            children: [
              paragraph(text('どなたでもお越しください。')),
              ...event.body.root.children.slice(1),
            ],
          },
        },
      },
    })
    expect(event.occurrences[1]!.startTime).toBe('14:00')
  })

  it('leave out what says the same, and take away what is emptied', () => {
    expect(
      attempt({ path: 'title', value: event.title }, { path: 'venue.address', value: '' }),
    ).toEqual({
      change: { venue: { ...event.venue, address: null } },
      corrections: [{ path: 'venue.address', value: '' }],
    })
  })

  it('take away spaces around a line, and none before a paragraph', () => {
    const indented = '　字下げした段落です。'
    const document = { ...event, body: { root: { children: [paragraph(text(indented))] } } }
    const made = (...corrections: Correction[]) =>
      attemptCorrections('events', document, corrections)
    expect(made({ path: PARAGRAPH, value: indented })).toEqual({ problem: 'nothing' })
    expect(made({ path: 'title', value: ` ${event.title}　` })).toEqual({ problem: 'nothing' })
    expect(
      made(
        { path: PARAGRAPH, value: '　字下げの段落です。' },
        { path: 'title', value: ' サロン ' },
      ),
    ).toMatchObject({
      change: {
        title: 'サロン',
        body: { root: { children: [paragraph(text('　字下げの段落です。'))] } },
      },
    })
  })

  it.each<[string, Correction[], object]>([
    [
      'a line broken in two',
      [{ path: 'title', value: 'あ\nい' }],
      { problem: 'break', path: 'title' },
    ],
    [
      'a paragraph broken in two',
      [{ path: PARAGRAPH, value: 'あ\nい' }],
      { problem: 'break', path: PARAGRAPH },
    ],
    ['nothing', [], { problem: 'nothing' }],
    ['nothing else', [{ path: 'title', value: event.title }], { problem: 'nothing' }],
    [
      'the organizer',
      [{ path: 'organizer', value: 'o2' }],
      { problem: 'unknown', path: 'organizer' },
    ],
    [
      'a prototype',
      [{ path: '__proto__.x', value: '1' }],
      { problem: 'unknown', path: '__proto__.x' },
    ],
    [
      'a place twice',
      [
        { path: 'title', value: 'あ' },
        { path: 'title', value: 'い' },
      ],
      { problem: 'twice', path: 'title' },
    ],
    [
      'no date',
      [{ path: 'occurrences.0.date', value: '2026-02-30' }],
      { problem: 'no-date', path: 'occurrences.0.date' },
    ],
    [
      'no time',
      [{ path: 'occurrences.0.endTime', value: '25:00' }],
      { problem: 'no-time', path: 'occurrences.0.endTime' },
    ],
    [
      'an empty paragraph',
      [{ path: PARAGRAPH, value: ' ' }],
      { problem: 'empty', path: PARAGRAPH },
    ],
  ])('are refused: %s', (_name, corrections, problem) => {
    expect(attempt(...corrections)).toEqual(problem)
  })

  it('are refused where there are too many', () => {
    const occurrences = Array.from({ length: MOST_CORRECTIONS + 1 }, () => ({ date: '2026-12-16' }))
    const corrections = occurrences.map((_row, index) => ({
      path: `occurrences.${index}.date`,
      value: '2026-12-17',
    }))
    expect(attemptCorrections('events', { occurrences }, corrections)).toEqual({
      problem: 'too-many',
    })
  })
})
