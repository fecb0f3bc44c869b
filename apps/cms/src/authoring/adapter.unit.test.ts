import { describe, expect, it, test } from '@jest/globals'
import { checkDocument, type RichNode } from '@tokyo-cancer-portal/authoring-rules'
import { contentDocument } from './contentDocument'
import { eventDocument } from './eventDocument'
import { richNodes } from './richNodes'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const node = (type: string, children: object[], more: object = {}) => ({ type, children, ...more })
const block = (fields: object) => ({ type: 'block', fields })
const body = (...children: object[]) => ({ root: { type: 'root', children } })
const nodesOf = (...children: object[]) => richNodes(body(...children))

describe('richNodes', () => {
  it('has one node for one of the editor, in its order', () => {
    const stored = [
      node('heading', [text('対象')], { tag: 'h3' }),
      node('paragraph', [
        text('太字', 1),
        { type: 'linebreak' },
        node('link', [text('一覧')], { fields: { linkType: 'custom', url: '/hospitals' } }),
        { type: 'inlineBlock', fields: { blockType: 'registerNumber' } },
      ]),
      node('list', [node('listitem', [text('項目')])], { listType: 'number' }),
      node('table', [
        node('tablerow', [
          node('tablecell', [node('paragraph', [text('日付')])], { headerState: 1, colSpan: 2 }),
        ]),
      ]),
    ]
    expect(nodesOf(...stored)).toEqual([
      { kind: 'heading', level: 3, children: [{ kind: 'text', text: '対象' }] },
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: '太字', bold: true },
          { kind: 'break' },
          {
            kind: 'link',
            to: { kind: 'address', address: '/hospitals' },
            children: [{ kind: 'text', text: '一覧' }],
          },
          { kind: 'number' },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        children: [{ kind: 'item', children: [{ kind: 'text', text: '項目' }] }],
      },
      {
        kind: 'table',
        children: [
          {
            kind: 'row',
            children: [
              {
                kind: 'cell',
                isHeader: true,
                colSpan: 2,
                rowSpan: 1,
                children: [{ kind: 'paragraph', children: [{ kind: 'text', text: '日付' }] }],
              },
            ],
          },
        ],
      },
    ])
  })

  it.each<[string, object, RichNode]>([
    [
      'questions',
      { blockType: 'faq', items: [{ question: '問い', answer: '答え' }, { question: '次' }] },
      {
        kind: 'box',
        children: [
          { kind: 'text', text: '問い', name: 'items.0.question' },
          { kind: 'text', text: '次', name: 'items.1.question' },
          { kind: 'text', text: '答え', name: 'items.0.answer' },
        ],
      },
    ],
    [
      'a picture that was not read along',
      { blockType: 'figure', image: 'id' },
      { kind: 'other', children: [] },
    ],
    [
      'a picture',
      {
        blockType: 'figure',
        image: { alt: null, filename: 'a.png', width: 10, height: 20 },
        caption: '入口',
      },
      {
        kind: 'image',
        alt: null,
        decorative: false,
        fileName: 'a.png',
        caption: '入口',
        width: 10,
        height: 20,
      },
    ],
    [
      'a file',
      {
        blockType: 'fileCard',
        file: { originalName: '冊子.pdf', mimeType: 'application/pdf', filesize: 5 },
      },
      { kind: 'file', title: null, fileName: '冊子.pdf', mimeType: 'application/pdf', bytes: 5 },
    ],
    [
      'a video of which nobody knows the captions',
      { blockType: 'video', title: '題', captions: false, noCaptions: false },
      { kind: 'video', title: '題', captions: null, transcript: null },
    ],
  ])('reads %s', (_name, fields, expected) => {
    expect(nodesOf(block(fields))).toEqual([expected])
  })

  it.each([null, undefined, 'text', 5, [], { root: 'x' }, body(null as never, 5 as never)])(
    'takes %j',
    (value) => {
      expect(() => richNodes(value)).not.toThrow()
    },
  )
})

test('a page is asked for its contact and its next review, news only for the contact', () => {
  const rules = (data: object) =>
    checkDocument(contentDocument({ title: '相談の窓口について', ...data }), {
      today: '2026-11-22',
    })
      .filter(({ rule }) => rule === 'ORG-1' || rule === 'REV-1')
      .map(({ rule, severity, field }) => [rule, severity, field])
  expect(rules({ kind: 'page' })).toEqual([
    ['ORG-1', 'blocker', 'inquiry.name'],
    ['REV-1', 'warning', 'nextReviewOn'],
  ])
  expect(rules({ kind: 'news', owner: 'id' })).toEqual([['ORG-1', 'warning', 'inquiry.name']])
})

test('an event is found wrong by the paths of its fields', () => {
  const data = {
    title: '患者サロン「ひだまり」',
    occurrences: [
      {
        date: '2026-12-10',
        startTime: '14:00',
        endTime: '13:00',
        note: '来月のテーマは未定です。',
      },
    ],
    format: 'online',
    application: { required: 'required', deadlineDate: '2026-12-11' },
    contact: { name: '相談室', phone: '090-1234-5678', hours: '平日' },
    flyer: 'id',
    archiveVideo: { url: 'https://example.jp/v' },
  }
  const found = checkDocument(eventDocument(data, false), { today: '2026-11-22' })
  expect(found.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
    'TIM-1 occurrences.0.endTime',
    'TIM-1 application.deadlineDate',
    'IMG-5 body',
    'EVT-1 online.note',
    'EVT-2 application.method',
    'DAT-3 occurrences.0.note',
    'MED-2 archiveVideo.captions',
    'PII-1 contact.phone',
  ])
})
