import { build } from 'esbuild'
import { bundleOptions, islandSources, replaceFiles } from './bundleIslands'

/** Bundles the islands into `folder`, one script each (docs/adr/0017). Rejects when one has a mistake. */
export async function buildIslands(folder: string, sources = islandSources): Promise<void> {
  const { outputFiles } = await build(await bundleOptions(sources))
  await replaceFiles(folder, outputFiles)
}
