/** The URL of the maintenance database of an embedded cluster. */
export const adminUrl = ({ port, password }: { port: number; password: string }): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
