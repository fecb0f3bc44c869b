import { describe, expect, it } from '@jest/globals'
import { progressLine } from './progressLine'
import { progressWriter } from './progressWriter'

describe('progressLine', () => {
  it.each([
    [0, 200, 0, '[........................]   0% 0 / 200件 残り時間を計算しています'],
    [50, 200, 1000, '[######..................]  25% 50 / 200件 残り約3秒'],
    [1, 1000, 1000, '[........................]   0% 1 / 1000件 残り約17分'],
    [199, 200, 1000, '[########################]  99% 199 / 200件 残り約1秒'],
    [200, 200, 12_340, '[########################] 100% 200 / 200件 12.3秒で終わりました'],
    [0, 0, 0, '[########################] 100% 0 / 0件 0秒で終わりました'],
  ])('%d of %d after %d ms', (done, total, elapsedMs, line) => {
    expect(progressLine({ done, total, elapsedMs })).toBe(line)
  })
})

describe('progressWriter', () => {
  function written(isTTY: boolean): string[] {
    const lines: string[] = []
    let clock = 0
    const screen = { isTTY, write: (text: string) => lines.push(text) > 0 }
    const write = progressWriter(screen, () => clock)
    for (const done of [1, 2, 3, 4]) {
      clock += 1500
      write({ done, total: 4 })
    }
    return lines
  }

  it('writes over its line on a terminal and ends it at the end', () => {
    const lines = written(true)
    expect(lines).toHaveLength(4)
    expect(lines.every((line) => line.startsWith('\r'))).toBe(true)
    expect(lines.map((line) => line.endsWith('\n'))).toEqual([false, false, false, true])
  })

  it('writes a line every two seconds into a file, and the last one', () => {
    const lines = written(false)
    expect(lines.map((line) => line.slice(31, 38))).toEqual(
      [' 2 / 4件', ' 4 / 4件'].map((text) => text.slice(0, 7)),
    )
    expect(lines.every((line) => line.endsWith('\n') && !line.includes('\r'))).toBe(true)
  })
})
