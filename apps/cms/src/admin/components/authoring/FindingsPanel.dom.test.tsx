import { expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

const fix = { kind: 'replace-text', field: 'title', node: [], start: 0, from: 'ｶﾞﾝ', to: 'ガン' }
const finding = {
  rule: 'CHR-1',
  severity: 'warning',
  field: 'title',
  label: '題名',
  snippet: 'ｶﾞﾝ',
  message: '半角のカタカナや記号は、全角にしてください。',
  fix,
}
let findings: object[] = [finding]
let isOld = false
let problem: string | undefined
const wentTo = jest.fn()
jest.unstable_mockModule('@payloadcms/ui', () => ({
  useConfig: () => ({ config: { routes: { admin: '/admin' } } }),
}))
jest.unstable_mockModule('./useGoToField', () => ({ useGoToField: () => wentTo }))
const mended = jest.fn()
jest.unstable_mockModule('./useFindings', () => ({
  useFindings: () => ({ findings, isOld, problem }),
}))
jest.unstable_mockModule('./useFixes', () => ({ useFixes: () => mended }))
const { FindingsPanel } = await import('./FindingsPanel')

/** The panel in the page, with its first button. */
function drawn() {
  const element = document.body.appendChild(document.createElement('div'))
  const root = createRoot(element)
  const draw = () => flushSync(() => root.render(<FindingsPanel />))
  draw()
  const button = element.querySelector<HTMLButtonElement>('.portal-findings__fix')
  return { element, button, drawAgain: draw }
}

test('a button that is off changes nothing, and keeps the focus', () => {
  const { button, drawAgain } = drawn()
  button?.focus()
  button?.click()
  expect(mended).toHaveBeenCalledWith([fix])

  isOld = true
  drawAgain()
  expect(document.activeElement).toBe(button)
  expect(button?.getAttribute('aria-disabled')).toBe('true')
  button?.click()
  expect(mended).toHaveBeenCalledTimes(1)
})

test('one field may have two findings of a rule', () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const about = { rule: 'TIM-1', severity: 'warning', field: 'occurrences.0.date', label: '日付' }
  const snippet = '2030-01-01'
  findings = [
    { ...about, snippet, message: '2年以上先の日付です。年を確かめてください。' },
    { ...about, snippet, message: '元日に当たります。この日に開くか、確かめてください。' },
  ]
  const { element } = drawn()
  expect(element.querySelectorAll('li')).toHaveLength(2)
  expect(complaints).not.toHaveBeenCalled()
  complaints.mockRestore()
})

test('whoever mended by keyboard goes on from the heading when the button is gone', () => {
  findings = [finding]
  isOld = false
  const { element, button, drawAgain } = drawn()
  button?.focus()
  button?.click()
  findings = []
  drawAgain()
  expect(document.activeElement).toBe(element.querySelector('h3'))
})

test('nobody who writes elsewhere is taken to the panel', () => {
  findings = [finding]
  const input = document.body.appendChild(document.createElement('input'))
  const { button, drawAgain } = drawn()
  button?.focus()
  input.focus()
  input.blur()
  findings = []
  drawAgain()
  expect(document.activeElement).toBe(document.body)
})

test('leads to the field, and to the event that may be the same', () => {
  findings = [
    {
      ...finding,
      rule: 'DUP-1',
      field: 'occurrences.1.date',
      label: '日付（2番目）',
      related: 'e2',
      fix: undefined,
    },
  ]
  const { element } = drawn()
  const button = element.querySelector<HTMLButtonElement>('.portal-findings__field')
  expect(button?.textContent).toBe('日付（2番目）')
  button?.click()
  expect(wentTo).toHaveBeenCalledWith('occurrences.1.date')
  const link = element.querySelector('a')
  expect(link?.getAttribute('href')).toBe('/admin/collections/events/e2')
  expect(link?.textContent).toContain('別のタブ')
})

test('says why the form cannot be checked', () => {
  problem = '文章が長すぎて、確かめられません。'
  const { element } = drawn()
  expect(element.querySelector('output')?.textContent).toBe(problem)
})
