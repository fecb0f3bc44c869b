import type { Video } from './VideoLink'

import { expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { portalEnv } from '../testing/portalEnv'

jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
jest.unstable_mockModule('../log', () => ({ logProblem: () => undefined }))
const { VideoLink } = await import('./VideoLink')

const video: Video = {
  title: '働く人の体験',
  url: 'https://youtu.be/a-b_c1234XY',
  minutes: 12,
  captions: false,
  noCaptions: false,
}

function show(changes: Partial<Video>): HTMLElement {
  const element = document.createElement('div')
  flushSync(() => createRoot(element).render(<VideoLink video={{ ...video, ...changes }} />))
  return element
}

test.each([
  [{}, '12分、字幕は未確認'],
  [{ captions: true }, '12分、字幕あり'],
  [{ noCaptions: true }, '12分、字幕なし'],
])('says how long it is and whether it has captions: %j', (changes, details) => {
  expect(show(changes).textContent).toContain(`（${details}）`)
})

test('has the way to its page, and an offer that only a script shows', () => {
  const element = show({})
  expect(element.querySelector('a')?.getAttribute('href')).toBe('https://youtu.be/a-b_c1234XY')
  expect(element.querySelector('iframe')).toBeNull()
  const button = element.querySelector('button')
  expect(button?.hidden).toBe(true)
  expect(button?.textContent).toBe('ここで再生する（動画のサービスに接続します）')
  expect(element.querySelector('video-player')?.getAttribute('data-player')).toBe(
    'https://www.youtube-nocookie.com/embed/a-b_c1234XY?autoplay=1',
  )
})

test.each([['https://video.example.jp/1'], ['/media/film.mp4'], [null]])(
  'is a link at most for %s',
  (url) => {
    const element = show({ url })
    expect(element.querySelector('video-player, button')).toBeNull()
    expect(element.querySelectorAll('a')).toHaveLength(url ? 1 : 0)
  },
)

test('an address that does something is no link', () => {
  const element = show({ url: 'javascript:alert(1)' })
  expect(element.querySelector('a, video-player')).toBeNull()
  expect(element.textContent).toContain(video.title)
})
