import { expect, test } from '@jest/globals'
import { create } from 'qrcode'

import { qrPath } from './qrPath'

/** The modules that a pen darkens which follows the path. */
function drawn({ d, size }: { d: string; size: number }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  let [x, y] = [0, 0]
  for (const [, dx, dy, run] of d.matchAll(/m(-?[\d.]+) (-?[\d.]+)h(\d+)/g)) {
    x += Number(dx)
    y += Number(dy)
    for (let count = 0; count < Number(run); count += 1, x += 1) {
      const row = rows[y - 0.5]
      if (!row || row[x] !== false) throw new Error(`${x}, ${y} is outside or drawn twice`)
      row[x] = true
    }
  }
  return rows
}

test.each([
  'https://portal.example.jp/',
  'https://portal.example.jp/contents/cancer-and-work',
  'https://portal.example.jp/contents/%E5%83%8D%E3%81%8F%E4%BA%BA%E3%81%AE%E3%81%8C%E3%82%93',
  `https://portal.example.jp/${'a'.repeat(400)}`,
])('draws every module of the code of %s, and no other', (address) => {
  const path = qrPath(address)
  const { modules } = create(address, { errorCorrectionLevel: 'M' })
  expect(path.d).toMatch(/^m0 0\.5h7(?:m-?\d+ \d+h\d+)*$/)
  expect(path.size).toBe(modules.size)
  expect(drawn(path)).toEqual(
    Array.from({ length: modules.size }, (_, y) =>
      Array.from({ length: modules.size }, (__, x) => Boolean(modules.get(y, x))),
    ),
  )
})
