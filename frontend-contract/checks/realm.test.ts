import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

interface Realm {
  readonly components: { readonly [provider: string]: readonly { readonly config: { readonly [name: string]: readonly string[] } }[] }
}
interface Profile {
  readonly attributes: readonly { readonly name: string; readonly validations?: { readonly pattern: { readonly pattern: string } } }[]
}

it('the realm takes the regions that the service knows, and no codes that end between two levels', () => {
  const realm = JSON.parse(readFileSync(join(import.meta.dirname, '../keycloak/realm.json'), 'utf8')) as Realm
  const written = realm.components['org.keycloak.userprofile.UserProfileProvider']![0]!.config['kc.user.profile.config']![0]!
  const region = (JSON.parse(written) as Profile).attributes.find(({ name }) => name === 'region')!
  const pattern = new RegExp(`^(?:${region.validations!.pattern.pattern})$`)
  const lengths = Array.from({ length: 20 }, (_, length) => length).filter((length) => pattern.test('6'.repeat(length)))
  expect(lengths).toEqual([6, 9, 12, 14])
})
