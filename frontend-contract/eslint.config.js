import graphql from '@graphql-eslint/eslint-plugin'
import typescript from 'typescript-eslint'

// Run from the top of the tree (`npm run lint` does), because the schema stands beside this package.
const here = 'frontend-contract'
const schema = 'graphql/*.graphqls'
const documents = `${here}/documents/**/*.graphql`
const language = { parser: graphql.parser, parserOptions: { graphQLConfig: { schema, documents } } }
const plugins = { '@graphql-eslint': graphql }

export default [
  { ignores: ['dist', 'generated', 'release', 'test-results'].map((folder) => `${here}/${folder}/**`) },
  ...typescript.configs.recommended.map((part) => ({ ...part, files: [`${here}/**/*.{ts,tsx}`] })),
  {
    files: [`${here}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', 300],
      'no-console': 'error',
    },
  },
  {
    files: [documents],
    languageOptions: language,
    plugins,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // Not every object has an id: figures and refusals are values.
      '@graphql-eslint/require-selections': 'off',
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 10 }],
    },
  },
  {
    files: [schema],
    languageOptions: language,
    plugins,
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/strict-id-in-types': 'off',
      // One line stands in quotes, more than one as a block.
      '@graphql-eslint/description-style': 'off',
      // Words of the field that happen to begin like their type: a visit's visitedOn is no visit's on.
      '@graphql-eslint/no-typename-prefix': 'off',
      // Lists go forward only; figures and other values are plain lists; entries of logs and books are no nodes.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
]
