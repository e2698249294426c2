/** Somebody at Keycloak's pages, without a browser: follows, keeps cookies, fills in forms. */
export class Visitor {
  readonly #cookies = new Map<string, string>()
  readonly #name: string
  readonly #stop: string

  /** @param stop beginning of the addresses that are not followed any more */
  constructor(name: string, stop: string) {
    this.#name = name
    this.#stop = stop
  }

  /** Signs in, and agrees to what is asked. Returns where it was sent in the end, and what stood there. */
  async go(address: string): Promise<{ address: string; page: string }> {
    let at = address
    let form: URLSearchParams | null = null
    for (let steps = 0; steps < 20; steps += 1) {
      if (at.startsWith(this.#stop)) return { address: at, page: '' }
      const answer: Response = await fetch(at, {
        redirect: 'manual', headers: { cookie: this.#jar() }, ...(form ? { method: 'POST', body: form } : {}),
      })
      this.#keep(answer)
      form = null
      const next = answer.headers.get('location')
      if (next !== null) {
        at = new URL(next, at).href
        continue
      }
      const page = await answer.text()
      if (!answer.ok) throw new Error(`${answer.status} at ${at.split('?')[0]}: ${page.replace(/<[^>]*>|\s+/g, ' ').slice(0, 400)}`)
      const action = /<form[^>]*action="([^"]*)"/.exec(page)?.[1]
      if (!action) return { address: at, page }
      form = this.#filled(page)
      at = new URL(action.replaceAll('&amp;', '&'), at).href
    }
    throw new Error(`It leads nowhere: ${at}`)
  }

  #filled(page: string): URLSearchParams {
    const form = new URLSearchParams()
    for (const [tag] of page.matchAll(/<input[^>]*>/g)) {
      const name = /name="([^"]*)"/.exec(tag)?.[1]
      const kind = /type="([^"]*)"/.exec(tag)?.[1]
      if (name && kind === 'hidden') form.set(name, /value="([^"]*)"/.exec(tag)?.[1] ?? '')
    }
    if (page.includes('name="password"')) {
      form.set('username', this.#name)
      form.set('password', `drill-${this.#name}`)
    }
    if (page.includes('name="accept"')) form.set('accept', 'Yes')
    return form
  }

  #jar(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  #keep(answer: Response): void {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', ...value] = pair.split('=')
      this.#cookies.set(name.trim(), value.join('='))
    }
  }
}
