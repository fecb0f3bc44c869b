export type Encoding = 'br' | 'gzip' | 'identity'

const BEST_FIRST = ['br', 'gzip'] as const

/** The best encoding that the header `Accept-Encoding` allows. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (!header) return 'identity'
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
