import { context } from 'esbuild'
import { bundleOptions, islandSources, replaceFiles } from './bundleIslands'

/**
 * Bundles the islands into `folder` and again whenever a source changes. A mistake is printed, and the
 * last good scripts stay. Resolves when they are there for the first time.
 *
 * @returns what ends the watching
 */
export async function watchIslands(
  folder: string,
  sources = islandSources,
): Promise<() => Promise<void>> {
  const options = await bundleOptions(sources)
  let written: () => void
  const first = new Promise<void>((resolve) => (written = resolve))
  const bundling = await context({
    ...options,
    plugins: [
      {
        name: 'replace-files',
        setup: (bundler) => {
          bundler.onEnd(async ({ outputFiles = [], errors }) => {
            if (errors.length === 0) await replaceFiles(folder, outputFiles)
            written()
          })
        },
      },
    ],
  })
  await bundling.watch()
  await first
  return () => bundling.dispose()
}
