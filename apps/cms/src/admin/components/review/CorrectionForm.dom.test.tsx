import { expect, jest, test } from '@jest/globals'
import type { ComponentProps } from 'react'
import { drawn } from '../../../../test/drawn'
import type { ShownPlace } from '../../../review/correction/correctionChoices'
import { CorrectionForm } from './CorrectionForm'

type Props = ComponentProps<typeof CorrectionForm>

const place = (changes: Partial<ShownPlace>): ShownPlace => ({
  path: 'title',
  kind: 'line',
  label: '名称',
  value: '患者サロン①',
  options: [],
  maxLength: 120,
  isNear: true,
  messages: [],
  fixed: null,
  ...changes,
})
const CHOICES: Props['choices'] = {
  places: [
    place({ messages: ['「①」 環境によって読めません。'], fixed: '患者サロン(1)' }),
    place({ path: 'contact.phone', label: '問い合わせ先 › 電話番号', value: '', isNear: false }),
    place({ path: 'occurrences.0.date', kind: 'date', label: '日付', value: '2026-12-16' }),
  ],
  texts: [{ path: 'body', label: '内容', messages: ['「②」 環境によって読めません。'] }],
}
const changed = {
  path: 'title',
  label: '名称',
  before: '患者サロン①',
  after: '患者サロン(1)',
  isProse: false,
  isOfForm: false,
  stretches: [
    { kind: 'removed' as const, text: '患者サロン①' },
    { kind: 'added' as const, text: '患者サロン(1)' },
  ],
}
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 20)
  })
/** A busy machine draws later. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isSo(); turn += 1) await settled()
}
function form(answer: Awaited<ReturnType<Props['onTry']>>) {
  const [onTry, onPublish, onCancel] = [
    jest.fn<Props['onTry']>(() => Promise.resolve(answer)),
    jest.fn<Props['onPublish']>(),
    jest.fn<Props['onCancel']>(),
  ]
  const element = drawn(
    <CorrectionForm
      choices={CHOICES}
      editHref="/admin/collections/events/e1"
      isSending={false}
      onCancel={onCancel}
      onPublish={onPublish}
      onTry={onTry}
    />,
  )
  const press = async (name: string) => {
    const button = [...element.querySelectorAll('button')].find(
      ({ textContent }) => textContent === name,
    )
    button?.click()
    await settled()
  }
  return { element, onTry, onPublish, press }
}

// The first: forms of other tests would ask as well.
test('the page asks before it is left with something typed', async () => {
  const { press } = form(null)
  const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(isAsked()).toBe(false)
  await press('「患者サロン(1)」に直す')
  await until(isAsked)
  expect(isAsked()).toBe(true)
})

test('a safe fix is taken, seen and published', async () => {
  const { element, onTry, onPublish, press } = form({ changes: [changed], seen: 'sign' })
  await press('「患者サロン(1)」に直す')
  element.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click()
  await settled()
  await press('直したところを確かめる')
  const mended = {
    corrections: [{ path: 'title', value: '患者サロン(1)' }],
    fixed: ['body'],
  }
  expect(onTry.mock.calls).toEqual([[mended]])
  expect(onPublish).not.toHaveBeenCalled()
  expect(element.querySelector('del')?.textContent).toBe('患者サロン①')
  expect(element.querySelector('ins')?.textContent).toBe('患者サロン(1)')
  await until(() => document.activeElement?.tagName === 'BUTTON')
  expect(document.activeElement?.textContent).toBe('この内容で承認して公開する')
  // Enter is still held down from the form.
  const held = { key: 'Enter', bubbles: true, cancelable: true }
  const publish = document.activeElement!
  expect(publish.dispatchEvent(new KeyboardEvent('keydown', { ...held, repeat: true }))).toBe(false)
  expect(publish.dispatchEvent(new KeyboardEvent('keydown', held))).toBe(true)
  await press('この内容で承認して公開する')
  expect(onPublish.mock.calls).toEqual([[mended, 'sign']])
})

test('what was refused stays in the form as it was typed', async () => {
  const { element, onPublish, press } = form(null)
  await press('「患者サロン(1)」に直す')
  await press('直したところを確かめる')
  expect(element.querySelector<HTMLInputElement>('input[type="text"]')?.value).toBe('患者サロン(1)')
  expect(onPublish).not.toHaveBeenCalled()
})

test('a date says its weekday, and what is not near is folded', () => {
  const { element } = form(null)
  expect(element.textContent).toContain('12月16日（水）')
  expect(element.querySelector('details')?.textContent).toContain('電話番号')
})
