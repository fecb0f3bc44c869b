/**
 * Whether npm's own record of what is in node_modules agrees with the lock file, for example after
 * somebody ran `npm ci` by hand. Optional packages may be missing: they are other platforms'.
 *
 * @param {string} lock text of package-lock.json
 * @param {string} installed text of node_modules/.package-lock.json, empty when there is none
 */
export function isInstalled(lock, installed) {
  if (installed === '') return false
  const wanted = JSON.parse(lock).packages
  const present = JSON.parse(installed).packages
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    // The project and its workspaces are not installed, only linked.
    if (!path.includes('node_modules/')) return true
    const found = present[path]
    return found ? found.version === version : Boolean(optional || devOptional)
  })
}
