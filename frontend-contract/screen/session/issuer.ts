import * as oauth from 'oauth4webapi'

/** What the service says at `/screen/settings.json`. */
export interface SignInSettings {
  readonly issuer: string
  /** Relative to the page, or absolute. */
  readonly metadata: string
  readonly clientId: string
  readonly scope: string
  readonly wallScope: string
  readonly sandbox: boolean
}

/** What somebody has who signed in. Only `refresh` and `id` are ever kept beyond the page. */
export interface Tokens {
  readonly access: string
  /** In milliseconds of this browser's clock. */
  readonly endsAt: number
  readonly refresh: string | null
  readonly id: string | null
}

/** What must be remembered while the browser is at the issuer. */
export interface Question {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
}

/** A wall that waits, as the issuer entered it. */
export interface Waiting extends oauth.DeviceAuthorizationResponse {
  readonly verifier: string
}

/** How the issuer answers a wall that asks. */
export type WallAnswer = Tokens | 'pending' | 'slower' | 'denied' | 'over'

/** The issuer said no: asking again changes nothing. */
export class IssuerRefused extends Error {
  override readonly name = 'IssuerRefused'
  readonly code: string

  constructor(code: string, description: string | undefined) {
    super(description ?? code)
    this.code = code
  }
}

/** Clocks of walls are seldom right. */
const TOLERANCE_SECONDS = 300
const PATIENCE = 15_000

/** The OpenID provider, by way of `oauth4webapi`. Whatever it throws that is not `IssuerRefused` may pass. */
export class Issuer {
  readonly settings: SignInSettings
  readonly #server: oauth.AuthorizationServer
  readonly #client: oauth.Client

  private constructor(settings: SignInSettings, server: oauth.AuthorizationServer) {
    this.settings = settings
    this.#server = server
    this.#client = { client_id: settings.clientId, [oauth.clockTolerance]: TOLERANCE_SECONDS }
  }

  static async find(settings: SignInSettings, page: string): Promise<Issuer> {
    const answer = await fetch(new URL(settings.metadata, page), { signal: AbortSignal.timeout(PATIENCE) })
    return new Issuer(settings, await oauth.processDiscoveryResponse(new URL(settings.issuer), answer))
  }

  question(): Question {
    return { verifier: oauth.generateRandomCodeVerifier(), state: oauth.generateRandomState(), nonce: oauth.generateRandomNonce() }
  }

  /** Where the browser goes to sign somebody in. */
  async address(question: Question, redirect: string, wishes: Record<string, string>): Promise<string> {
    const address = new URL(this.#server.authorization_endpoint ?? '')
    const parameters = {
      client_id: this.settings.clientId, response_type: 'code', redirect_uri: redirect, scope: this.settings.scope,
      state: question.state, nonce: question.nonce, code_challenge_method: 'S256',
      code_challenge: await oauth.calculatePKCECodeChallenge(question.verifier), ...wishes,
    }
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value)
    return address.href
  }

  /** Redeems what the browser came back with. Throws `IssuerRefused` for an answer to another question too. */
  async redeem(answer: URLSearchParams, question: Question, redirect: string): Promise<Tokens> {
    return await refusals(async () => {
      const found = oauth.validateAuthResponse(this.#server, this.#client, answer, question.state)
      const response = await oauth.authorizationCodeGrantRequest(
        this.#server, this.#client, oauth.None(), found, redirect, question.verifier, this.#options(),
      )
      return kept(await oauth.processAuthorizationCodeResponse(this.#server, this.#client, response, {
        expectedNonce: question.nonce, requireIdToken: true,
      }))
    })
  }

  async renew(refresh: string, id: string | null): Promise<Tokens> {
    return await refusals(async () => {
      const response = await oauth.refreshTokenGrantRequest(this.#server, this.#client, oauth.None(), refresh, this.#options())
      const tokens = kept(await oauth.processRefreshTokenResponse(this.#server, this.#client, response))
      return { ...tokens, refresh: tokens.refresh ?? refresh, id: tokens.id ?? id }
    })
  }

  /** Enters a wall. PKCE here too: who overhears the device code cannot take the wall's place. */
  async enterWall(): Promise<Waiting> {
    return await refusals(async () => {
      const verifier = oauth.generateRandomCodeVerifier()
      const response = await oauth.deviceAuthorizationRequest(this.#server, this.#client, oauth.None(), {
        scope: this.settings.wallScope, code_challenge_method: 'S256',
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      }, this.#options())
      return { ...(await oauth.processDeviceAuthorizationResponse(this.#server, this.#client, response)), verifier }
    })
  }

  async askForWall(waiting: Waiting): Promise<WallAnswer> {
    try {
      return await refusals(async () => {
        const response = await oauth.deviceCodeGrantRequest(this.#server, this.#client, oauth.None(), waiting.device_code, {
          ...this.#options(), additionalParameters: { code_verifier: waiting.verifier },
        })
        return kept(await oauth.processDeviceCodeResponse(this.#server, this.#client, response))
      })
    } catch (cause) {
      if (!(cause instanceof IssuerRefused)) throw cause
      if (cause.code === 'authorization_pending') return 'pending'
      if (cause.code === 'slow_down') return 'slower'
      if (cause.code === 'access_denied') return 'denied'
      if (cause.code === 'expired_token' || cause.code === 'invalid_grant') return 'over'
      throw cause
    }
  }

  /** Makes a refresh token worthless. Ending the session at Keycloak does not do that to a wall's. */
  async revoke(refresh: string): Promise<void> {
    if (!this.#server.revocation_endpoint) return
    const answer = await oauth.revocationRequest(this.#server, this.#client, oauth.None(), refresh, {
      ...this.#options(), additionalParameters: { token_type_hint: 'refresh_token' },
    })
    await oauth.processRevocationResponse(answer)
  }

  /** Where the browser goes to end the session there too; null where the issuer has no such place. */
  goodbye(id: string | null, redirect: string): string | null {
    const end = this.#server.end_session_endpoint
    if (!end) return null
    const address = new URL(end)
    if (id) address.searchParams.set('id_token_hint', id)
    address.searchParams.set('client_id', this.settings.clientId)
    address.searchParams.set('post_logout_redirect_uri', redirect)
    return address.href
  }

  #options() {
    // Without TLS only where the issuer itself is without, as the sandbox is.
    const insecure = this.#server.token_endpoint?.startsWith('http:') ?? false
    return { [oauth.allowInsecureRequests]: insecure, signal: () => AbortSignal.timeout(PATIENCE) }
  }
}

function kept(response: oauth.TokenEndpointResponse): Tokens {
  return {
    access: response.access_token,
    endsAt: Date.now() + (response.expires_in ?? 60) * 1000,
    refresh: response.refresh_token ?? null,
    id: response.id_token ?? null,
  }
}

/** A no of the issuer, or an answer that is none, is told from a network that is away and a service that stumbles. */
async function refusals<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    if (cause instanceof oauth.ResponseBodyError && cause.status < 500) throw new IssuerRefused(cause.error, cause.error_description)
    if (cause instanceof oauth.AuthorizationResponseError) throw new IssuerRefused(cause.error, cause.error_description)
    if (cause instanceof oauth.OperationProcessingError && cause.code === oauth.INVALID_RESPONSE) throw new IssuerRefused('foreign', cause.message)
    throw cause
  }
}
