/** An issuer in memory, in the place of `fetch`: enough of OpenID Connect for a client to be tried against. */
export class TrialIssuer {
  static readonly NAME = 'https://login.example/realms/one'
  /** Requests to the token endpoint, by what they asked for. */
  readonly asked: URLSearchParams[] = []
  /** How many of the next requests fail as if the network were away. */
  away = 0
  /** Where requests fail like that for as long as it stands here. */
  readonly awayAt = new Set<string>()
  /** What the next requests to the token endpoint are refused with. */
  readonly refusals: string[] = []
  /** Seconds that an access token lasts. */
  life = 300
  roles: readonly string[] = ['SCREEN']
  nonce = ''
  person = 'person-7'
  sandbox = false
  #serial = 0
  readonly #good = new Set<string>()

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const address = new URL(input instanceof Request ? input.url : input)
    if (this.away > 0) {
      this.away -= 1
      throw new TypeError('fetch failed')
    }
    if (this.awayAt.has(address.pathname)) throw new TypeError('fetch failed')
    switch (address.pathname) {
      case '/screen/settings.json':
        return Response.json({
          issuer: TrialIssuer.NAME, metadata: `${TrialIssuer.NAME}/.well-known/openid-configuration`, clientId: 'copperwall-screen',
          scope: 'openid', wallScope: 'openid offline_access', sandbox: this.sandbox,
        })
      case '/realms/one/.well-known/openid-configuration':
        return Response.json({
          issuer: TrialIssuer.NAME, authorization_endpoint: `${TrialIssuer.NAME}/authorize`, token_endpoint: `${TrialIssuer.NAME}/token`,
          device_authorization_endpoint: `${TrialIssuer.NAME}/device`, end_session_endpoint: `${TrialIssuer.NAME}/end`,
          revocation_endpoint: `${TrialIssuer.NAME}/revoke`,
        })
      case '/realms/one/device':
        return Response.json({
          device_code: `device-${(this.#serial += 1)}`, user_code: `BCDF-GHJ${this.#serial}`, interval: 5, expires_in: 600,
          verification_uri: `${TrialIssuer.NAME}/enter`,
        })
      case '/realms/one/revoke':
        this.#good.delete(new URLSearchParams(String(init?.body)).get('token') ?? '')
        return new Response(null, { status: 200 })
      case '/realms/one/token':
        return this.#token(new URLSearchParams(String(init?.body)))
      default:
        return new Response(null, { status: 404 })
    }
  }

  #token(form: URLSearchParams): Response {
    this.asked.push(form)
    const refusal = this.refusals.shift()
    if (refusal) return Response.json({ error: refusal }, { status: 400 })
    const old = form.get('refresh_token')
    if (old !== null && !this.#good.delete(old)) return Response.json({ error: 'invalid_grant' }, { status: 400 })
    this.#serial += 1
    const refresh = `refresh-${this.#serial}`
    this.#good.add(refresh)
    const now = Math.floor(Date.now() / 1000)
    const id = {
      iss: TrialIssuer.NAME, sub: this.person, aud: 'copperwall-screen', iat: now, exp: now + this.life, sid: 'session-7',
      ...(form.get('grant_type') === 'authorization_code' ? { nonce: this.nonce } : {}),
    }
    return Response.json({
      access_token: written({ sub: this.person, serial: this.#serial, roles: this.roles }), token_type: 'Bearer', expires_in: this.life,
      refresh_token: refresh, id_token: written(id),
    })
  }
}

function written(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'RS256' })}.${part(claims)}.${Buffer.from('none').toString('base64url')}`
}
