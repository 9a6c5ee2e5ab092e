const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        experimental: { keepImportAttributes: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  ],
}

const suite = (displayName, options = {}) => ({
  displayName,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform,
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@payload-config$': '<rootDir>/payload.config.ts',
  },
  testMatch: [`<rootDir>/tests/${displayName}/**/*.spec.ts`],
  ...options,
})

const booted = { setupFiles: ['<rootDir>/tests/support/setup.ts'] }

export default {
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/tests/support/closingLineReporter.mjs'],
  projects: [
    suite('unit'),
    suite('integration', booted),
    suite('http', booted),
    suite('scan', booted),
    suite('kill'),
    suite('e2e'),
    suite('mail', booted),
  ],
}
