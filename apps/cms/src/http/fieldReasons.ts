/** One of `data.errors` as Payload's ValidationError lists them. */
export type FieldProblem = { path?: string; label?: unknown; message?: unknown }

/** What is wrong with each field, a sentence for each: 「開催日時 1 › 終了：開始より後にしてください。」. */
export function fieldReasons(problems: readonly FieldProblem[] | undefined): string[] {
  return (problems ?? []).flatMap(({ path, label, message }) => {
    if (typeof message !== 'string' || message === '') return []
    const place = typeof label === 'string' && label !== '' ? label : path
    const sentence = /[。？！]$/.test(message) ? message : `${message}。`
    return [place ? `${place.replaceAll(' > ', ' › ')}：${sentence}` : sentence]
  })
}
