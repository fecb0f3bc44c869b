import type { BuildOptions } from 'esbuild'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { root } from '../launcher/apps'

/** A script as it will be served: its name says what is in it. */
export type BundledFile = { path: string; contents: Uint8Array }

/** Where the sources of the islands are: one folder each, with an `index.ts`. */
export const islandSources = join(root, 'packages/ui/islands')

/** How every island in `sources` becomes one minified script called `<name>-<hash>.js`. */
export async function bundleOptions(sources: string) {
  const entries = await readdir(sources, { recursive: true })
  const names = entries.filter((path) => /^[\w-]+[/\\]index\.ts$/.test(path))
  return {
    entryPoints: Object.fromEntries(
      names.map((path) => [path.slice(0, -'/index.ts'.length), join(sources, path)]),
    ),
    entryNames: '[name]-[hash]',
    outdir: sources,
    write: false,
    bundle: true,
    minify: true,
    // Alone in its own scope, so the same file serves as a module and as a script that runs at once.
    format: 'iife',
    // What telephones of 2020 understand; older ones get the page without it.
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  } satisfies BuildOptions
}

/** Puts the files into `folder` in place of whatever was there, so that there is one of each name. */
export async function replaceFiles(folder: string, files: readonly BundledFile[]): Promise<void> {
  const next = `${folder}.new`
  await rm(next, { recursive: true, force: true })
  await mkdir(next, { recursive: true })
  for (const { path, contents } of files) await writeFile(join(next, basename(path)), contents)
  await rm(folder, { recursive: true, force: true })
  await rename(next, folder)
}
