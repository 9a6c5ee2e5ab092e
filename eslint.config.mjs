import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import typescript from 'typescript-eslint'

export default typescript.config(
  {
    ignores: [
      '**/.next',
      'dist',
      'data',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/migrations',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  js.configs.recommended,
  typescript.configs.recommended,
  reactHooks.configs.flat.recommended,
  prettier,
  { languageOptions: { globals: globals.node } },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'src/env.ts is the only file that reads the environment.',
        },
      ],
    },
  },
  {
    files: ['src/env.ts', 'tests/**', 'scripts/**', 'bench/**'],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off', 'max-lines': 'off' },
  },
)
