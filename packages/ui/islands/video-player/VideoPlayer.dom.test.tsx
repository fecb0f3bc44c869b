import { beforeEach, expect, test } from '@jest/globals'

import { define } from '../shared/define'
import { VideoPlayer } from './VideoPlayer'

define('video-player', VideoPlayer)

const PLAYER = 'https://www.youtube-nocookie.com/embed/a-b_c1234XY?autoplay=1'

beforeEach(() => {
  document.body.innerHTML = `
    <video-player data-player="${PLAYER}" data-name="働く人の体験">
      <div data-part="offer"><button hidden data-action="play">ここで再生する</button></div>
    </video-player>`
})
const frames = () => [...document.querySelectorAll('iframe')]
const press = () => document.querySelector('button')?.click()

test('offers to play, and asks nobody for anything before', () => {
  expect(document.querySelector('button')?.hidden).toBe(false)
  expect(frames()).toEqual([])
})

test('puts the player in the place of the offer and gives it the focus', () => {
  press()
  const [frame, ...others] = frames()
  expect(others).toEqual([])
  expect(frame).toMatchObject({
    src: PLAYER,
    title: '働く人の体験',
    referrerPolicy: 'strict-origin',
  })
  expect(document.querySelector<HTMLElement>('[data-part="offer"]')?.hidden).toBe(true)
  expect(document.activeElement).toBe(frame)
})

test('pressing twice makes no second player', () => {
  press()
  press()
  expect(frames()).toHaveLength(1)
})
