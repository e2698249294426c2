import { spawn } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** How a sandbox is started, the same each time: whoever knows this can end it and start it again. */
export interface Start {
  readonly java: string
  readonly jar: string
  readonly folder: string
  readonly port: number
  readonly managementPort: number
}

/** A service with the demonstration's district, from the jar as built, in a process and a folder of its own. */
export class Sandbox {
  readonly #start: Start

  constructor(start: Start) {
    this.#start = start
  }

  /** The one that this run of the tests has started. */
  static ofThisRun(): Sandbox {
    const start = process.env['COPPERWALL_SANDBOX']
    if (!start) throw new Error('These tests are run by `npm run test:service`, which starts the service for them.')
    return new Sandbox(JSON.parse(start) as Start)
  }

  get start(): Start {
    return this.#start
  }

  get url(): string {
    return `http://localhost:${this.#start.port}`
  }

  /** Starts it and waits until it answers. */
  async up(): Promise<void> {
    const { java, jar, folder, port, managementPort } = this.#start
    const log = openSync(this.log, 'a')
    const child = spawn(
      java,
      [
        '--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow', '-Xmx768m', '-jar', jar,
        `--server.port=${port}`, `--management.server.port=${managementPort}`, `--copperwall.sandbox.directory=${folder}`,
      ],
      { detached: true, stdio: ['ignore', log, log] },
    )
    child.unref()
    writeFileSync(this.#pidFile, String(child.pid))
    await this.#answering(() => child.exitCode)
  }

  /** As when the power fails: nothing is told to it. */
  kill(): void {
    process.kill(this.#pid, 'SIGKILL')
  }

  /** Lets it end its database too. */
  async down(): Promise<void> {
    const pid = this.#pid
    process.kill(pid, 'SIGTERM')
    for (let waited = 0; alive(pid) && waited < 30_000; waited += 200) await pause(200)
    if (alive(pid)) process.kill(pid, 'SIGKILL')
  }

  get log(): string {
    return join(this.#start.folder, '..', 'service.log')
  }

  get #pidFile(): string {
    return join(this.#start.folder, '..', 'service.pid')
  }

  get #pid(): number {
    return Number(readFileSync(this.#pidFile, 'utf8'))
  }

  async #answering(exit: () => number | null): Promise<void> {
    const end = Date.now() + 120_000
    while (Date.now() < end) {
      if (exit() !== null) throw new Error(`The service ended before it was ready:\n${readFileSync(this.log, 'utf8')}`)
      const answer = await fetch(`${this.url}/sandbox/oauth2/jwks`).catch(() => null)
      if (answer?.ok) return
      await pause(250)
    }
    throw new Error(`The service did not answer within two minutes:\n${readFileSync(this.log, 'utf8')}`)
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? done(address.port) : failed(new Error('no port'))))
    })
  })
}

/** The jar that Maven packaged. */
export function packagedJar(): string {
  const jar = resolve(process.env['COPPERWALL_JAR'] ?? join(import.meta.dirname, '../../target/copperwall-sandbox.jar'))
  if (!existsSync(jar)) throw new Error(`${jar} is not there: \`mvn package\` builds it.`)
  return jar
}

/** A Java that can run it: the one named, or the newest installed. */
export function java(): string {
  const named = process.env['COPPERWALL_JAVA'] ?? process.env['JAVA_HOME']
  if (named) return named.endsWith('java') ? named : join(named, 'bin/java')
  const homes = ['/usr/lib/jvm', join(homedir(), '.jdks')]
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((home) => versionOf(home) >= 25)
  if (!homes[0]) throw new Error('No JDK 25 or newer was found: name its home in JAVA_HOME.')
  return join(homes[0], 'bin/java')
}

function versionOf(home: string): number {
  const release = join(home, 'release')
  if (!existsSync(release)) return 0
  return Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(release, 'utf8'))?.[1] ?? 0)
}
