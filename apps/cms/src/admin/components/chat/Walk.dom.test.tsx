import { afterEach, expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

jest.unstable_mockModule('@payloadcms/ui', () => ({
  Button: ({ children, onClick }: Record<string, unknown>) => (
    <button onClick={onClick as () => void} type="button">
      {children as string}
    </button>
  ),
}))
const { Walk } = await import('./Walk')

afterEach(() => document.body.replaceChildren())

const step = (key: string, next: string[] = []) => ({
  key,
  text: `${key}の文`,
  choices: next.map((name) => ({ label: `${name}へ`, next: name })),
  links: [],
  showsContacts: next.length === 0,
})

function show(problems: string[] = []) {
  const element = document.body.appendChild(document.createElement('div'))
  const steps = [step('初め', ['次', '無い']), step('次', ['終わり']), step('終わり')]
  flushSync(() => createRoot(element).render(<Walk problems={problems} steps={steps} />))
  const words = () => element.textContent ?? ''
  const press = (label: string) =>
    [...element.querySelectorAll('button')]
      .find(({ textContent }) => textContent === label)
      ?.click()
  return { words, press }
}
const focused = () => document.activeElement?.getAttribute('aria-label')

test('choices lead on to the end and back, and the focus goes where the next step stands', () => {
  const { words, press } = show()
  expect(words()).toContain('初めの文')
  expect(words()).not.toContain('一つ前に戻る')
  expect(document.activeElement).toBe(document.body)
  press('次へ')
  expect(focused()).toBe('いまの場面「次」')
  expect(words()).not.toContain('ここで案内が終わります')
  press('終わりへ')
  expect(words()).toMatch(/終わりの文相談窓口.*ここで案内が終わります/)
  press('一つ前に戻る')
  expect(focused()).toBe('いまの場面「次」')
  press('終わりへ')
  press('最初に戻る')
  expect(words()).toContain('初めの文')
  expect(words()).not.toContain('最初に戻る')
})

test('a step that is not there is said to be missing, and can be left', () => {
  const { words, press } = show()
  press('無いへ')
  expect(words()).toContain('この場面はまだありません')
  press('一つ前に戻る')
  expect(words()).toContain('初めの文')
})

test('what is to be mended is listed, or that there is nothing', () => {
  expect(show().words()).toContain('見つかりませんでした')
  expect(show(['場面「次」は行き止まりです。']).words()).toMatch(/直すこと.*行き止まり/)
})
