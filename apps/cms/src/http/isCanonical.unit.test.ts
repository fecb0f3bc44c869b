import { expect, it } from '@jest/globals'
import { isCanonical } from './isCanonical'

it.each([
  ['/api/users/login', true],
  ['/api/users/login/', true],
  ['/api/events/01a215bf-6908-71f8-9cad-d738a382327a', true],
  ['/api/media/file/Flyer%20A.png', true],
  ['/api/globals/home', true],
  ['/api/users/LOGIN', false],
  ['/api/users/%6cogin', false],
  ['/api/Users/login', false],
  ['/API/users/login', false],
  ['/api/media/FILE/a.png', false],
  ['/api/media/fil%65/a.png', false],
  ['/api/users%2flogin', false],
])('%s: %s', (pathname, expected) => {
  expect(isCanonical(pathname)).toBe(expected)
})
