/**
 * The only file of the end-to-end tests that touches the environment.
 *
 * `CHROMIUM_PATH` names the browser to test with. `PORTAL_E2E_STACK` is set by the global setup for
 * Playwright's worker processes: the file that says where the two apps run.
 */
const read = (name: string) => process.env[name]?.trim() || undefined

export const env = {
  chromiumPath: read('CHROMIUM_PATH'),
  isCi: read('CI') !== undefined,
  get stackFile() {
    return read('PORTAL_E2E_STACK')
  },
  set stackFile(path: string | undefined) {
    process.env.PORTAL_E2E_STACK = path
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
