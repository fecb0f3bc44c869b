import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const FAMILY = 'BIZ UDPGothic'

const fontFolder = () =>
  resolve(dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/biz-udpgothic'))))

const alias = (generic: string) =>
  `  <alias binding="strong"><family>${generic}</family><prefer><family>${FAMILY}</family></prefer></alias>`

/**
 * Writes a fontconfig file that offers one Japanese font from npm for every generic family, so that
 * text is measured and drawn alike on a machine with no Japanese font and on one with many.
 *
 * @param folder where the file and fontconfig's cache go
 * @returns the path for `FONTCONFIG_FILE`
 */
export const writeFontsConf = async (folder: string): Promise<string> => {
  const path = join(folder, 'fonts.conf')
  await mkdir(folder, { recursive: true })
  await writeFile(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fontFolder()}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
${['sans-serif', 'serif', 'monospace', 'system-ui'].map(alias).join('\n')}
</fontconfig>
`,
  )
  return path
}
