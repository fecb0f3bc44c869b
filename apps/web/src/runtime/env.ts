/**
 * Next calls this once when the server starts; only the Node.js server has services. The question stands here in full, because the bundler
 * answers it while it builds and so leaves Node's modules out of the edge bundle.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startServices } = await import('../startServices')
    startServices()
  }
}
