import { writeFileSync } from 'node:fs'
import { printed, releasedSchema, schemaOfTheTree } from './schema.ts'

// Done once a release, after which the schema may not break what stands here.
writeFileSync(releasedSchema, printed(schemaOfTheTree()))
