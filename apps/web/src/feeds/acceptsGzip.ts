/** Whether an `Accept-Encoding` allows gzip. */
export function acceptsGzip(header: string | null): boolean {
  return (header ?? '')
    .toLowerCase()
    .split(',')
    .some((entry) => {
      const [coding, ...parameters] = entry.split(';').map((part) => part.trim())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return coding === 'gzip' && (weight === undefined || Number(weight.slice(2)) > 0)
    })
}
