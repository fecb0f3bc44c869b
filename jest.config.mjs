/** One project per kind of test; the kind is the file's suffix (docs/adr/0005). */
const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@payload-config$': '<rootDir>/apps/cms/src/payload.config.ts',
    '\\.(css|scss|svg|png)$': '<rootDir>/tooling/jest/emptyModule.cjs',
  },
  modulePathIgnorePatterns: ['/\\.next/', '/\\.data'],
  testPathIgnorePatterns: ['/node_modules/', '/\\.next/', '/tests/e2e/'],
}

export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/**/*.unit.test.ts'],
    },
    {
      ...common,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/**/*.dom.test.tsx'],
    },
    {
      ...common,
      displayName: 'int',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/**/*.int.test.ts'],
      globalSetup: '<rootDir>/tooling/jest/startTestCluster.mjs',
      globalTeardown: '<rootDir>/tooling/jest/stopTestCluster.mjs',
    },
  ],
  testTimeout: 60000,
}
