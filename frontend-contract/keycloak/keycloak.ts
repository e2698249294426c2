import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const VERSION = '26.7.3'
const PATIENCE = 400_000

/** A Keycloak of its own, fetched by Maven, with the realm of `realm.json`. */
export class Keycloak {
  readonly #home: string
  readonly #port: number
  readonly #log: string
  #process: ChildProcess | null = null

  private constructor(home: string, port: number, log: string) {
    this.#home = home
    this.#port = port
    this.#log = log
  }

  /**
   * @param store where the distribution is kept between drills
   * @param folder of this drill
   * @param service origin of the service, which the realm's client may be sent back to
   */
  static lay(store: string, folder: string, port: number, service: string): Keycloak {
    const packed = join(store, `keycloak-quarkus-dist-${VERSION}.tar.gz`)
    if (!existsSync(packed)) {
      execFileSync('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=org.keycloak:keycloak-quarkus-dist:${VERSION}:tar.gz`, `-DoutputDirectory=${store}`],
        { stdio: 'inherit' })
    }
    if (!existsSync(join(store, `keycloak-${VERSION}`))) execFileSync('tar', ['xzf', packed, '-C', store])
    const home = join(folder, 'keycloak')
    rmSync(home, { recursive: true, force: true })
    cpSync(join(store, `keycloak-${VERSION}`), home, { recursive: true })
    mkdirSync(join(home, 'data/import'), { recursive: true })
    const realm = readFileSync(join(import.meta.dirname, 'realm.json'), 'utf8').replaceAll('SERVICE', service)
    writeFileSync(join(home, 'data/import/copperwall-realm.json'), realm)
    return new Keycloak(home, port, join(folder, 'keycloak.log'))
  }

  get issuer(): string {
    return `http://localhost:${this.#port}/realms/copperwall`
  }

  /** Starts it and waits until the realm answers. */
  async up(): Promise<number> {
    const begun = Date.now()
    const log = openSync(this.#log, 'a')
    const child = spawn(join(this.#home, 'bin/kc.sh'),
      ['start-dev', '--import-realm', `--http-port=${this.#port}`, '--http-host=127.0.0.1', '--http-management-port=0', '--cache=local'],
      { stdio: ['ignore', log, log], detached: true, env: { ...process.env, KC_HOSTNAME_STRICT: 'false', JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx512m' } })
    this.#process = child
    while (Date.now() - begun < PATIENCE) {
      if (child.exitCode !== null) throw new Error(`Keycloak ended by itself:\n${readFileSync(this.#log, 'utf8').slice(-4000)}`)
      const answer = await fetch(`${this.issuer}/.well-known/openid-configuration`).catch(() => null)
      if (answer?.ok) return Date.now() - begun
      await pause(500)
    }
    throw new Error(`Keycloak did not answer in time, see ${this.#log}`)
  }

  async down(): Promise<void> {
    const child = this.#process
    this.#process = null
    if (!child?.pid || child.exitCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    // Its script stays before it: the whole group is told.
    process.kill(-child.pid, 'SIGTERM')
    await Promise.race([gone, pause(30_000).then(() => child.pid && process.kill(-child.pid, 'SIGKILL'))])
  }
}
