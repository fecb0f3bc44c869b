import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createContext, use, useLayoutEffect, useReducer, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { HoldWhileTyping } from './HoldWhileTyping'

type Form = { value: string; listeners: Set<() => void> }
let form: Form
const CountContext = createContext(0)

/** A form as Payload's is: the value reaches the field after the pass in which everything else is drawn. */
function LateForm({
  transform,
  isStopped,
}: {
  transform: (text: string) => string
  isStopped: boolean
}) {
  const [typed, setTyped] = useState('集まり')
  useLayoutEffect(() => {
    form.value = typed
    for (const draw of form.listeners) draw()
  }, [typed])
  return (
    <CountContext value={typed.length}>
      <div
        onInput={(event) => {
          if (isStopped) event.nativeEvent.stopImmediatePropagation()
        }}
      >
        <Field onType={(text) => setTyped(transform(text))} />
      </div>
    </CountContext>
  )
}

function Field({ onType }: { onType: (text: string) => void }) {
  use(CountContext)
  const [, draw] = useReducer((count: number) => count + 1, 0)
  useLayoutEffect(() => {
    form.listeners.add(draw)
    return () => {
      form.listeners.delete(draw)
    }
  }, [])
  return <input onChange={(event) => onType(event.target.value)} value={form.value} />
}

const ownValue = Object.getOwnPropertyDescriptor(
  HTMLInputElement.prototype,
  'value',
) as PropertyDescriptor
let root: Root
let sets: string[]

beforeEach(() => {
  form = { value: '集まり', listeners: new Set() }
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  sets = []
  Object.defineProperty(HTMLInputElement.prototype, 'value', {
    ...ownValue,
    set(this: HTMLInputElement, value: string) {
      sets.push(value)
      ownValue.set?.call(this, value)
    },
  })
})
afterEach(() => {
  flushSync(() => root.unmount())
  Object.defineProperty(HTMLInputElement.prototype, 'value', ownValue)
})

const draw = (
  isHeld: boolean,
  { transform = (text: string) => text, isStopped = false } = {},
): HTMLInputElement => {
  const drawn = <LateForm isStopped={isStopped} transform={transform} />
  flushSync(() => root.render(isHeld ? <HoldWhileTyping>{drawn}</HoldWhileTyping> : drawn))
  sets = []
  return document.querySelector('input') as HTMLInputElement
}

/** As the browser does it: the text stands there before anybody is told. */
const type = (field: HTMLInputElement, text: string) => {
  ownValue.set?.call(field, text)
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }))
}
const shown = (field: HTMLInputElement) => ownValue.get?.call(field) as string
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 5)
  })

test('without it such a form takes back what was typed, and sets it again', () => {
  const field = draw(false)
  type(field, '集まりか')
  expect(sets).toEqual(['集まり', '集まりか'])
})

test('a field that somebody types in is not touched by what only sets it back', async () => {
  const field = draw(true)
  for (const text of ['集まりか', '集まりかん', '集まり患']) {
    type(field, text)
    expect(shown(field)).toBe(text)
    expect(field.value).toBe(text)
  }
  await settled()
  expect(sets).toEqual([])
  expect(shown(field)).toBe('集まり患')
})

test('what the form makes of the text is taken once, at the end', () => {
  const field = draw(true, { transform: (text) => text.toUpperCase() })
  type(field, 'tokyo')
  expect(sets).toEqual(['TOKYO'])
  expect(shown(field)).toBe('TOKYO')
  type(field, 'TOKYO-to')
  expect(shown(field)).toBe('TOKYO-TO')
})

test('a field whose event is stopped on its way takes values again right after', async () => {
  const field = draw(true, { transform: (text) => `${text}！`, isStopped: true })
  type(field, '会')
  await settled()
  expect(shown(field)).toBe('会！')
  field.value = '別の会'
  expect(shown(field)).toBe('別の会')
})

test('it is over when the page is left', () => {
  const field = draw(true)
  flushSync(() => root.render(null))
  document.body.append(field)
  type(field, '会')
  field.value = '別の会'
  expect(shown(field)).toBe('別の会')
})
