import type { ContentRule, TextRule } from '../check/Rule'
import type { Finding } from '../model/Finding'
import { flatten } from '../passages/flatten'
import { fullWidthLength } from '../passages/fullWidthLength'
import { shortened } from '../passages/shortened'

/** What lists and results of a search show. */
const LONGEST = 40
const DECORATION = /[\s　!！。、・【】「」]/g

/** TXT-1: a title that is too long for a list, or that does not say what it is about. */
export const titleWording: TextRule = ({ path: field, role, passages }, { dictionaries }) => {
  if (role !== 'title') return []
  const title = passages[0]?.text.trim() ?? ''
  const finding = { rule: 'TXT-1', severity: 'warning', field, snippet: shortened(title) } as const
  const vague = dictionaries.vagueTitles.map(levelled)
  const findings: Finding[] = []
  if (title !== '' && vague.includes(levelled(title))) {
    const message = '何についてのものかが分かる題名にしてください（例：「乳がんの患者サロン」）。'
    findings.push({ ...finding, message })
  }
  if (fullWidthLength(title) > LONGEST) {
    const message = '題名が40文字より長く、一覧で読みにくくなります。短くできますか。'
    findings.push({ ...finding, message })
  }
  return findings
}

/** TXT-1: a title that another page has. */
export const duplicateTitle: ContentRule = ({ texts }, { otherTitles }) => {
  const others = new Set(otherTitles.map(levelled))
  return texts
    .filter(
      ({ role, text }) => role === 'title' && text.trim() !== '' && others.has(levelled(text)),
    )
    .map(({ path: field, text }) => ({
      rule: 'TXT-1',
      severity: 'blocker',
      field,
      snippet: shortened(text),
      message: '同じ題名のページがあります。違いが分かる題名にしてください。',
    }))
}

function levelled(title: string): string {
  return flatten(title).replaceAll(DECORATION, '').toLowerCase()
}
