/**
 * The only file of the end-to-end tests that touches the environment.
 *
 * `CHROMIUM_PATH` names the browser to test with. `PORTAL_E2E_STACKS` is set by the global setup for
 * Playwright's worker processes: the folder of the files that say where the portals run.
 */
const read = (name: string) => process.env[name]?.trim() || undefined

export const env = {
  chromiumPath: read('CHROMIUM_PATH'),
  isCi: read('CI') !== undefined,
  get stacks() {
    return read('PORTAL_E2E_STACKS')
  },
  set stacks(folder: string | undefined) {
    process.env.PORTAL_E2E_STACKS = folder
  },
}

/**
 * This process's environment with `changes` laid over it; `undefined` removes a name.
 * Child processes get exactly this.
 */
export const environmentWith = (
  changes: Record<string, string | undefined>,
): Record<string, string> => {
  const merged = { ...process.env, ...changes }
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
