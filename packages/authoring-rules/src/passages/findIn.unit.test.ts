import { describe, expect, it } from '@jest/globals'
import { applyAllFixes } from '../fixes/applyAllFixes'
import { checkDocument } from '../check/checkDocument'
import { field } from '../testing/build'
import { CONTEXT } from '../testing/samples'

describe('a text that is wrong all over', () => {
  const all = (text: string, rule: string) =>
    checkDocument(field('prose', text), CONTEXT).filter((finding) => finding.rule === rule)

  it('has no more findings of a kind than anybody reads', () => {
    expect(all('１ '.repeat(5000), 'CHR-2')).toHaveLength(1000)
    expect(all('① '.repeat(5000), 'CHR-3')).toHaveLength(1000)
  })

  it('is mended in turns', () => {
    const { texts } = applyAllFixes(field('prose', '１ '.repeat(5000)), CONTEXT)
    expect(texts.at(-1)?.text).toBe('1 '.repeat(5000))
  })
})
