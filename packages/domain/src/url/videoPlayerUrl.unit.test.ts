import { expect, test } from '@jest/globals'

import { videoPlayerUrl } from './videoPlayerUrl'

const PLAYER = 'https://www.youtube-nocookie.com/embed'
const ONE = `${PLAYER}/a-b_c1234XY?autoplay=1`

test.each([
  ['https://www.youtube.com/watch?v=a-b_c1234XY', ONE],
  ['https://www.youtube.com/watch?list=PLabcdefghijkl&v=a-b_c1234XY&t=9', ONE],
  ['http://youtube.com/watch?v=a-b_c1234XY', ONE],
  ['https://m.youtube.com/watch?v=a-b_c1234XY', ONE],
  ['https://youtu.be/a-b_c1234XY?si=1', ONE],
  ['https://www.youtube.com/embed/a-b_c1234XY', ONE],
  ['https://www.youtube.com/live/a-b_c1234XY', ONE],
  ['https://www.youtube.com/shorts/a-b_c1234XY', ONE],
  [
    'https://www.youtube.com/playlist?list=PLOn_cSS--Z_ZgsUMbvp7RJwhWWWR4Y32U',
    `${PLAYER}/videoseries?list=PLOn_cSS--Z_ZgsUMbvp7RJwhWWWR4Y32U&autoplay=1`,
  ],
])('%s is played', (url, player) => {
  expect(videoPlayerUrl(url)).toBe(player)
})

test.each([
  null,
  '',
  'https://www.youtube.com/',
  'https://www.youtube.com/@tokyo',
  'https://www.youtube.com/watch?v=1',
  'https://www.youtube.com/watch?v=a-b_c1234X%26',
  'https://www.youtube.com/watch?v=../../evil.ex',
  'https://www.youtube.com/playlist?list=x',
  'https://www.youtube.com:8443/watch?v=a-b_c1234XY',
  'https://www.youtube.com.evil.example/watch?v=a-b_c1234XY',
  'https://evil.example/watch?v=a-b_c1234XY',
  'https://user@www.youtube.com/watch?v=a-b_c1234XY',
  'https://vimeo.com/123456789',
  '/media/film.mp4',
  'javascript:alert(1)//youtube.com/watch?v=a-b_c1234XY',
])('%s is a link at most', (url) => {
  expect(videoPlayerUrl(url)).toBeNull()
})
