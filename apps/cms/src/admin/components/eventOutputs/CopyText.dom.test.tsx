import { afterEach, expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

jest.unstable_mockModule('@payloadcms/ui', () => ({
  Button: ({ children, onClick, disabled, ...rest }: Record<string, unknown>) => (
    <button
      aria-label={rest['aria-label'] as string}
      disabled={disabled as boolean}
      onClick={onClick as () => void}
      type="button"
    >
      {children as string}
    </button>
  ),
}))
const { CopyText } = await import('./CopyText')

const writeText = jest.fn<(text: string) => Promise<void>>()
Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
afterEach(() => {
  writeText.mockReset()
  document.body.replaceChildren()
})

async function pressed(text: string) {
  const element = document.body.appendChild(document.createElement('div'))
  flushSync(() => createRoot(element).render(<CopyText label="LINEの文章" text={text} />))
  const button = element.querySelector('button')
  expect(button?.getAttribute('aria-label')).toBe('LINEの文章をコピー')
  button?.click()
  await new Promise((resolve) => setTimeout(resolve, 0))
  return element
}

test('the text goes to the clipboard as it is, and that is said', async () => {
  writeText.mockResolvedValue()
  const element = await pressed('患者サロン\nくわしくはこちら')
  expect(writeText).toHaveBeenCalledWith('患者サロン\nくわしくはこちら')
  expect(element.querySelector('output')?.textContent).toBe('コピーしました。')
})

test('where a page may not copy, the text is selected', async () => {
  writeText.mockRejectedValue(new Error('NotAllowed'))
  const element = await pressed('患者サロン')
  const field = element.querySelector('textarea')
  expect(element.querySelector('output')?.textContent).toContain('Ctrl+C')
  expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, 5])
  expect(field?.readOnly).toBe(true)
})
