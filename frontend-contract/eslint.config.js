import graphql from '@graphql-eslint/eslint-plugin'
import typescript from 'typescript-eslint'

const schema = '../graphql/*.graphqls'
const documents = 'documents/**/*.graphql'

export default [
  { ignores: ['dist/**', 'generated/**', 'node_modules/**', 'release/**', 'test-results/**'] },
  ...typescript.configs.recommended.map((part) => ({ files: ['**/*.{ts,tsx}'], ...part })),
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
    },
  },
  {
    files: ['documents/**/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema, documents } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      '@graphql-eslint/require-selections': 'off',
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 10 }],
    },
  },
]
