import { describe, expect, test } from '@jest/globals'

import { mediaHeaders } from './mediaHeaders'

describe('a file', () => {
  test('that browsers show safely is shown under its own name', () => {
    const headers = mediaHeaders('手引き(1).pdf', {
      'content-type': 'application/pdf',
      etag: '"1"',
    })
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-disposition')).toBe(
      "inline; filename*=UTF-8''%E6%89%8B%E5%BC%95%E3%81%8D%281%29.pdf",
    )
    expect(headers.get('etag')).toBe('"1"')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test.each([['text/html'], ['image/svg+xml'], ['']])('of type %j is only saved', (type) => {
    const headers = mediaHeaders('a.pdf', type ? { 'content-type': type } : {})
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
  })
})
