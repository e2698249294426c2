import { type ChildProcess, spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE = 300_000

/** The service as a district runs it, from `copperwall.jar`, on the database that a sandbox has filled. */
export class Production {
  readonly #command: readonly string[]
  readonly #port: number
  readonly #log: string
  #process: ChildProcess | null = null

  /** @param sandbox folder of the sandbox, which runs: its database is used, with its keys and files */
  constructor(java: string, jar: string, sandbox: string, port: number, managementPort: number, issuer: string, log: string) {
    const kept = (name: string) => readFileSync(join(sandbox, name), 'utf8').trim()
    this.#port = port
    this.#log = log
    this.#command = [
      java, '--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow', '-Xmx512m', '-jar', jar,
      `--server.port=${port}`, `--management.server.port=${managementPort}`,
      `--copperwall.database.url=postgresql://127.0.0.1:${kept('database-port')}/copperwall`, '--copperwall.database.user=copperwall',
      `--copperwall.database.password-file=${join(sandbox, 'database-password')}`, `--copperwall.keyset.file=${join(sandbox, 'keyset.json')}`,
      `--copperwall.storage.folder=${join(sandbox, 'files')}`, `--copperwall.token.issuer=${issuer}`, '--copperwall.token.audience=copperwall',
      // The sandbox's own tables are no migrations of production's.
      '--spring.flyway.ignore-migration-patterns=*:missing',
    ]
  }

  get url(): string {
    return `http://localhost:${this.#port}`
  }

  async up(): Promise<void> {
    const log = openSync(this.#log, 'a')
    const [program = '', ...options] = this.#command
    const child = spawn(program, options, { stdio: ['ignore', log, log] })
    this.#process = child
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(250)) {
      if (child.exitCode !== null) throw new Error(`The service ended by itself:\n${readFileSync(this.#log, 'utf8').slice(-4000)}`)
      const answer = await fetch(`${this.url}/screen/settings.json`).catch(() => null)
      if (answer?.ok) return
    }
    throw new Error(`The service did not answer in time, see ${this.#log}`)
  }

  async down(): Promise<void> {
    const child = this.#process
    this.#process = null
    if (!child || child.exitCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await Promise.race([gone, pause(30_000).then(() => child.kill('SIGKILL'))])
  }
}
