const WIDTH = 24

type Progress = { done: number; total: number; elapsedMs: number }

/** One line that says how far something is and how long it will still take, judged by the time so far. */
export function progressLine({ done, total, elapsedMs }: Progress): string {
  const share = total === 0 ? 1 : done / total
  const filled = Math.round(share * WIDTH)
  const bar = '#'.repeat(filled) + '.'.repeat(WIDTH - filled)
  const counts = `${String(done)} / ${String(total)}件`
  return `[${bar}] ${String(Math.floor(share * 100)).padStart(3)}% ${counts} ${remaining(share, elapsedMs)}`
}

function remaining(share: number, elapsedMs: number): string {
  if (share >= 1) return `${String(Math.round(elapsedMs / 100) / 10)}秒で終わりました`
  if (share === 0) return '残り時間を計算しています'
  const seconds = Math.ceil((elapsedMs * (1 - share)) / share / 1000)
  return seconds < 60 ? `残り約${String(seconds)}秒` : `残り約${String(Math.ceil(seconds / 60))}分`
}
