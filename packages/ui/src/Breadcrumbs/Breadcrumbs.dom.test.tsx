import { expect, test } from '@jest/globals'

import { render } from '../testing/render'
import { Breadcrumbs } from './Breadcrumbs'

test('marks the page itself and links the others', () => {
  const element = render(
    <Breadcrumbs
      label="現在位置"
      crumbs={[{ label: 'ホーム', href: '/' }, { label: 'イベント' }]}
    />,
  )
  expect(element.querySelector('a')?.getAttribute('href')).toBe('/')
  expect(element.querySelector('[aria-current="page"]')?.textContent).toBe('イベント')
})

test('puts the separator behind a label, so that no line begins with it', () => {
  const element = render(
    <Breadcrumbs
      label="現在位置"
      crumbs={[{ label: 'ホーム', href: '/' }, { label: 'イベント' }]}
    />,
  )
  expect([...element.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    'ホーム›',
    'イベント',
  ])
})
