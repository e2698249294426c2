import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'

const scalars = {
  Cursor: 'string',
  Date: 'string',
  DateTime: 'string',
  RegionCode: 'string',
  UUID: 'string',
  Yuan: 'string',
}

// Types for what the documents ask, the documents themselves with their digests, and the schema as JSON. Committed, so that
// a change of the schema shows in a review what it means for front ends.
const config: CodegenConfig = {
  schema: '../graphql/*.graphqls',
  documents: 'documents/**/*.graphql',
  generates: {
    'generated/': {
      preset: 'client',
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        scalars,
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        onlyOperationTypes: true,
        namingConvention: { enumValues: 'keep' },
      },
    },
    'generated/schema.json': {
      plugins: ['introspection'],
      config: { minify: true },
    },
  },
}

export default config
