import { describe, expect, it } from '@jest/globals'
import { checkDocument } from '../check/checkDocument'
import type { AuthoredDocument } from '../model/AuthoredDocument'
import type { Finding } from '../model/Finding'
import { ALL_EXAMPLES } from '../testing/allExamples'
import { CONTEXT, documentOf, wordsOf } from '../testing/samples'
import { applyAllFixes } from './applyAllFixes'
import { applyFix } from './applyFix'

const documents = ALL_EXAMPLES.flatMap(({ rule, wrong, fine }) =>
  [...wrong.map(({ sample }) => sample), ...fine].map((sample, index) => ({
    name: `${rule} ${index}`,
    document: documentOf(sample),
  })),
)
const keyOf = ({ rule, field, place, snippet }: Finding) =>
  JSON.stringify([rule, field, place, snippet])
const check = (document: AuthoredDocument) => checkDocument(document, CONTEXT)
/** What characters are made of, whatever their width and the spaces between them. */
const bare = (document: AuthoredDocument) =>
  wordsOf(document)
    .normalize('NFKC')
    .replaceAll(/(?:\s|゛|゜|\u3099|\u309A|\u200B|\uFEFF)/g, '')
const WIDTH_ONLY = new Set([
  'CHR-1',
  'CHR-2',
  'CHR-4',
  'CHR-5',
  'CHR-7',
  'LNK-3',
  'LNK-4',
  'HDG-1',
  'HDG-2',
  'TBL-2',
])

describe.each(documents)('the fixes of $name', ({ document }) => {
  const findings = check(document).filter(({ fix }) => fix)

  it('make their findings go away, one by one, and do nothing twice', () => {
    for (const finding of findings) {
      const fixed = applyFix(document, finding)
      expect(applyFix(fixed, finding)).toEqual(fixed)
      const count = (one: AuthoredDocument) =>
        check(one).filter(({ rule }) => rule === finding.rule).length
      expect(count(fixed)).toBeLessThan(count(document))
      expect(check(fixed).map(keyOf)).not.toContain(keyOf(finding))
    }
  })

  it('leave the words as they are where only their form is wrong', () => {
    for (const finding of findings.filter(({ rule }) => WIDTH_ONLY.has(rule))) {
      expect(bare(applyFix(document, finding))).toBe(bare(document))
    }
  })

  it('together leave nothing to fix and bring nothing grave', () => {
    const fixed = applyAllFixes(document, CONTEXT)
    expect(check(fixed).filter(({ fix }) => fix)).toEqual([])
    expect(applyAllFixes(fixed, CONTEXT)).toEqual(fixed)
    const grave = (one: AuthoredDocument) =>
      check(one).filter(({ severity }) => severity === 'blocker').length
    expect(grave(fixed)).toBeLessThanOrEqual(grave(document))
  })

  it('change nothing in a document that has changed since', () => {
    for (const finding of findings) {
      const other = documentOf('まったく別の文章です。')
      expect(applyFix(other, finding)).toEqual(other)
    }
  })
})
