type Maybe<T> = T | null | undefined

/** What of a hospital is counted: as the API and the database give it. */
export interface RegisteredHospital {
  designations?: Maybe<
    readonly {
      type?: Maybe<string>
      cancers?: Maybe<readonly string[]>
      validFrom?: Maybe<string>
      validTo?: Maybe<string>
      /** Of when the source is, a partial date. */
      asOf?: Maybe<string>
    }[]
  >
  services?: Maybe<
    readonly {
      service?: Maybe<string>
      availability?: Maybe<string>
      confirmedOn?: Maybe<string>
    }[]
  >
  consultationCenter?: Maybe<{ availability?: Maybe<string>; confirmedOn?: Maybe<string> }>
}
