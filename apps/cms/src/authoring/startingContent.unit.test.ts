import { describe, expect, it } from '@jest/globals'
import {
  type AuthoredDocument,
  checkDocument,
  DEFAULT_DICTIONARIES,
  type Finding,
} from '@tokyo-cancer-portal/authoring-rules'
import { glossary } from '../content/glossary'
import { organizations } from '../content/organizations'
import { startingContent } from '../content/startingContent'
import { contentDocument } from './contentDocument'
import { eventDocument } from './eventDocument'
import { organizationDocument } from './organizationDocument'

const TODAY = '2026-11-22'
const loaded = startingContent({ samples: true, today: TODAY })
const documentsOf = (
  collection: string,
  convert: (data: (typeof loaded)[0]['data']) => AuthoredDocument,
) =>
  loaded
    .filter((one) => one.collection === collection)
    .map(({ key, data }) => ({ key, document: convert(data) }))
const pages = documentsOf('content-items', contentDocument)
const events = documentsOf('events', (data) => eventDocument(data, true))
const kept = documentsOf('organizations', organizationDocument)
const everything = [...pages, ...events, ...kept]

function check(document: AuthoredDocument): Finding[] {
  return checkDocument(document, {
    today: TODAY,
    dictionaries: { ...DEFAULT_DICTIONARIES, names: organizations.map(({ name }) => name) },
    explainedWords: glossary.map(({ term }) => term),
  })
}

describe('the starting content', () => {
  it('is read whole', () => {
    expect(pages.length).toBeGreaterThan(15)
    expect(events.length).toBeGreaterThan(10)
    expect(kept.length).toBeGreaterThan(50)
    const words = JSON.stringify(pages.map(({ document }) => document.richTexts))
    expect(words).toContain('両立支援コーディネーター')
    expect(words).toContain('まだ載っていない病院があります')
  })

  it('has nothing that stops it from being published, and nothing to mend', () => {
    const found = everything.flatMap(({ key, document }) =>
      check(document).map((finding) => ({ key, ...finding })),
    )
    expect(found.filter(({ severity }) => severity === 'blocker')).toEqual([])
    expect(found.filter(({ fix }) => fix)).toEqual([])
  })

  it('raises no false alarm: what is left is missing contacts and review dates, and four remarks', () => {
    const found = everything.flatMap(({ key, document }) =>
      check(document)
        .filter(({ rule }) => rule !== 'ORG-1' && rule !== 'REV-1')
        .map(({ rule, snippet }) => `${key} ${rule} ${snippet}`),
    )
    expect(found).toEqual([
      'content:employment-grant TXT-1 がん患者などの治療と仕事の両立に取り組む企業を支援！（東京都難病・がん患者就業…',
      'content:about-this-portal LNK-2 病院',
      'content:about-this-portal LNK-2 資料',
      'event:sample-salon-past DAT-3 先月',
    ])
  })
})
