// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { expect, test } from 'vitest'
import config from '../codegen.ts'

const top = join(import.meta.dirname, '..')

// The generator's name for the digests of the documents, and ours.
const renamed = new Map([['persisted-documents.json', 'trusted-documents.json']])

// What the preset makes for documents written inside code. Ours are files, and each is asked for by its name.
const unused = ['gql.ts', 'index.ts']

test('what is generated is what the schema and the documents say: else run `npm run generate`', async () => {
  const all: { filename: string; content: string }[] = await generate({ ...config, cwd: top, silent: true }, false)
  const made = all.filter(({ filename }) => !unused.includes(basename(filename)))
  const names = made.map(({ filename }) => renamed.get(basename(filename)) ?? basename(filename))
  expect(readdirSync(join(top, 'generated')).sort()).toEqual([...names].sort())
  made.forEach(({ content }, index) => {
    const kept = readFileSync(join(top, 'generated', names[index]!), 'utf8')
    expect(kept.trim() === content.trim(), names[index]).toBe(true)
  })
}, 60_000)
