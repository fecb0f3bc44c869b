import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const FILES = {
  regular: '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  bold: '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
} as const

const read = new Map<string, Promise<Buffer>>()

/** The font of the posters: BIZ UDPGothic, made to be read easily, under the SIL Open Font License 1.1. */
export function fontFile(weight: keyof typeof FILES): Promise<Buffer> {
  const before = read.get(weight)
  if (before) return before
  // The site runs in the folder of the app; Next must not look for fonts among its modules.
  const file = readFile(createRequire(resolve('package.json')).resolve(FILES[weight]))
  read.set(weight, file)
  file.catch(() => read.delete(weight))
  return file
}
