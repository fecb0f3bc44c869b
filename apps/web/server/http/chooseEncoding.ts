export type Encoding = 'br' | 'gzip' | 'identity'

const BEST_FIRST = ['br', 'gzip'] as const

/** Browsers say it in a few ways only. */
const MOST_KNOWN = 200
const known = new Map<string, Encoding>()

/** The best encoding that the header `Accept-Encoding` allows. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (!header) return 'identity'
  const before = known.get(header)
  if (before) return before
  const chosen = read(header)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(header, chosen)
  return chosen
}

function read(header: string): Encoding {
  const weights = new Map(
    header
      .toLowerCase()
      .split(',')
      .map((part): [string, number] => {
        const [name = '', weight] = part.split(';')
        const [, value = '1'] = /^\s*q\s*=\s*([\d.]+)\s*$/.exec(weight ?? '') ?? []
        return [name.trim(), Number(value)]
      }),
  )
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  return BEST_FIRST.find((name) => weightOf(name) > 0) ?? 'identity'
}
