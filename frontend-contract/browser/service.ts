import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, java, packagedJar, Sandbox } from './sandbox.ts'

// `npm run test:service`: the client's and the screen's tests against one running service, from the jar as packaged.

function run(command: string, ...args: string[]): Promise<number> {
  return new Promise((done) => {
    spawn(command, args, { stdio: 'inherit' })
      .once('error', () => done(1))
      .once('exit', (code) => done(code ?? 1))
  })
}

const folder = mkdtempSync(join(tmpdir(), 'copperwall-browser-'))
const sandbox = new Sandbox({
  java: java(), jar: packagedJar(), folder: join(folder, 'sandbox'), port: await freePort(), managementPort: await freePort(),
})
process.env['COPPERWALL_SANDBOX'] = JSON.stringify(sandbox.start)
process.env['COPPERWALL_URL'] = sandbox.url
try {
  await sandbox.up()
  const chosen = process.argv.slice(2)
  const wire = chosen.length ? 0 : await run('npm', 'run', '-s', 'test:wire')
  const browser = await run('npm', 'run', '-s', 'test:browser', '--', ...chosen)
  process.exitCode = wire || browser
} finally {
  await sandbox.down()
  rmSync(folder, { recursive: true, force: true })
}
