/** The floors of the house: a file imports from its own floor or from one below. */
const floors = [
  [
    'src/domain',
    'src/contracts',
    'src/i18n',
    'src/env.ts',
    'src/loggerOptions.ts',
    'src/payload-types.ts',
  ],
  [
    'src/access',
    'src/database',
    'src/files',
    'src/mail',
    'src/migrations',
    'src/collections/slugs.ts',
  ],
  ['src/operations'],
  ['src/hooks', 'src/endpoints', 'src/jobs'],
  ['src/collections', 'src/globals', 'src/seed'],
  ['payload.config.ts'],
  ['src/server', 'src/app', 'src/components', 'src/admin'],
]

const pattern = (paths) => `^(${paths.map((path) => path.replaceAll('.', '\\.')).join('|')})`

const floorRules = floors.slice(0, -1).map((floor, index) => ({
  name: `floor-${index + 1}-looks-up`,
  severity: 'error',
  comment: `${floor.join(', ')} may not import from a floor above`,
  from: { path: pattern(floor), ...(index === 4 && { pathNot: '^src/collections/slugs\\.ts' }) },
  to: {
    path: pattern(floors.slice(index + 1).flat()),
    // The words of the slugs and the generated types are vocabulary that every floor speaks.
    pathNot: '^src/collections/slugs\\.ts|^src/payload-types\\.ts',
  },
}))

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'domain/ knows no framework and no I/O; hashing is arithmetic',
      from: { path: '^src/domain' },
      to: {
        dependencyTypes: ['npm', 'core'],
        pathNot: [
          '^crypto$',
          '^node:crypto$',
          'node_modules/(tldts|date-holidays|libphonenumber-js|i18n-iso-countries)',
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
