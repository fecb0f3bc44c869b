/**
 * One instance per process under a name. Next bundles a module several times (pages, routes,
 * instrumentation), so a module's own variable would exist several times too.
 */
export function processSingleton<T>(name: string, create: () => T): T {
  const key = Symbol.for(`tokyo-cancer-portal.${name}`)
  const holder = globalThis as { [key: symbol]: T | undefined }
  holder[key] ??= create()
  return holder[key]
}
