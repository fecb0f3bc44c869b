/**
 * Preloaded into every process of the launcher. The channel to the launcher closes when the
 * launcher ends in whatever way, even by SIGKILL; then nobody is left to stop this process, and it
 * would keep its port from the next start.
 *
 * Looked at, not listened to: a listener for 'disconnect' would keep a process alive that is done.
 */
if (process.connected) {
  setInterval(() => {
    if (!process.connected) process.exit(1)
  }, 500).unref()
}
