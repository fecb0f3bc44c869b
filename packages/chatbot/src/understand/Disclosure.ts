/** That somebody tells of an illness, and nothing else that would have to be answered otherwise. */
export interface Disclosure {
  /** What has happened: told of a cancer, that it may be one, that it has come back; or what is waited for. */
  of: 'cancer' | 'suspicion' | 'relapse' | 'waiting'
  /** Whose it is: somebody's own or in the family, or of somebody at work. */
  whose: 'near' | 'colleague'
  /** The cancer as it was named; empty where it was not. */
  cancer: string
}
