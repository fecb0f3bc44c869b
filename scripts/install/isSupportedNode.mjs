/** The oldest Node.js that the portal runs on, as in package.json. */
export const OLDEST_NODE = '20.19.0'

/**
 * Whether the Node.js version `version` (as in process.versions.node) is new enough.
 *
 * @param {string} version
 */
export function isSupportedNode(version) {
  const [major, minor] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE.split('.').map(Number)
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}
