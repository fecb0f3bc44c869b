import type {
  ContentDocument,
  EventDocument,
  OrganizationDocument,
  TextRole,
} from '../model/AuthoredDocument'
import type { EventFacts } from '../model/EventFacts'
import type {
  CellNode,
  FileNode,
  ImageNode,
  RichNode,
  TextNode,
  VideoNode,
} from '../model/RichNode'

/** The day of every example, a Friday. */
export const TODAY = '2026-11-27'
/** Long enough to stand for the text of a page. */
export const ENOUGH = '会場では、医師の話のあとに質問の時間があります。'.repeat(5)

type Part = string | RichNode

const parts = (children: readonly Part[]): RichNode[] =>
  children.map((child) => (typeof child === 'string' ? t(child) : child))

export const t = (text: string): TextNode => ({ kind: 'text', text })
export const bold = (text: string): TextNode => ({ kind: 'text', text, bold: true })
export const br: RichNode = { kind: 'break' }
export const number: RichNode = { kind: 'number' }
export const p = (...children: Part[]): RichNode => ({
  kind: 'paragraph',
  children: parts(children),
})
export const h = (level: number, ...children: Part[]): RichNode => ({
  kind: 'heading',
  level,
  children: parts(children),
})
export const link = (text: string, address: string): RichNode => ({
  kind: 'link',
  to: { kind: 'address', address },
  children: [t(text)],
})
export const ul = (...items: string[]): RichNode => ({
  kind: 'list',
  ordered: false,
  children: items.map((text) => ({ kind: 'item', children: [t(text)] })),
})
export const box = (...texts: TextNode[]): RichNode => ({ kind: 'box', children: texts })
export const cell = (text: string, more: Partial<CellNode> = {}): CellNode => ({
  kind: 'cell',
  isHeader: false,
  children: [p(text)],
  ...more,
})
export const th = (text: string): CellNode => cell(text, { isHeader: true })
export const table = (rows: CellNode[][], caption?: string | null): RichNode => ({
  kind: 'table',
  ...(caption === undefined ? {} : { caption }),
  children: rows.map((children) => ({ kind: 'row', children })),
})
export const image = (more: Partial<ImageNode> = {}): RichNode => ({
  kind: 'image',
  alt: '相談室の入口。青い看板が目印です。',
  decorative: false,
  fileName: 'entrance.jpg',
  caption: null,
  ...more,
})
export const file = (more: Partial<FileNode> = {}): RichNode => ({
  kind: 'file',
  title: '両立支援ハンドブック',
  fileName: 'handbook.pdf',
  mimeType: 'application/pdf',
  bytes: 1_200_000,
  ...more,
})
export const video = (more: Partial<VideoNode> = {}): RichNode => ({
  kind: 'video',
  title: 'がん相談支援センターの紹介',
  captions: true,
  transcript: null,
  ...more,
})

/** A page with nothing to say about it but its body. */
export function page(...nodes: RichNode[]): ContentDocument {
  return {
    kind: 'content',
    texts: [{ path: 'title', role: 'title', text: 'がん相談支援センターとは' }],
    richTexts: [{ path: 'body', nodes }],
    contact: {
      path: 'inquiry',
      name: '保健医療局 がん対策担当',
      phone: '03-1234-5678',
      hours: '平日',
    },
    hasOwner: true,
    review: { path: 'nextReviewOn', on: '2027-04-01' },
  }
}

/** Such a page with one more text. */
export function field(role: TextRole, text: string): ContentDocument {
  const empty = page()
  const others = role === 'title' ? [] : empty.texts
  return { ...empty, texts: [...others, { path: role, role, text }] }
}

export const pageWith = (more: Partial<ContentDocument>): ContentDocument => ({
  ...page(),
  ...more,
})

/** An event in order, with some facts that are not. */
export function event(facts: Partial<EventFacts> = {}, ...nodes: RichNode[]): EventDocument {
  return {
    kind: 'event',
    texts: [{ path: 'title', role: 'title', text: '患者サロン「ひだまり」' }],
    richTexts: [{ path: 'body', nodes }],
    event: {
      occurrences: [{ date: '2026-12-10', startTime: '14:00', endTime: '15:30' }],
      format: 'venue',
      application: { required: 'required', method: '電話でお申し込みください。' },
      contact: {
        name: 'がん相談支援センター',
        phone: '03-1234-5678',
        hours: '平日 9時から17時まで',
      },
      wasPublished: false,
      ...facts,
    },
  }
}

/** What is kept of an organization, with one text. */
export const organization = (role: TextRole, text: string): OrganizationDocument => ({
  kind: 'organization',
  texts: [{ path: role, role, text }],
  richTexts: [],
})
