/** The values of a parameter, which may be given several times or with commas; each once, empty ones are none. */
export function listedValues(given: URLSearchParams, name: string): string[] {
  const texts = given.getAll(name).flatMap((text) => text.split(','))
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))]
}
