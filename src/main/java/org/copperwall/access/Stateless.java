package org.copperwall.access;

import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;

/// Where every door begins: nothing is kept between requests, no session, no saved request, no anonymous stand-in, and
/// nobody is known by a cookie, which is why no request can be forged in his name.
public final class Stateless {

	private Stateless() {
	}

	/// The same security with everything taken out that would keep or assume something.
	public static ServerHttpSecurity bare(ServerHttpSecurity http) {
		return http.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
			.requestCache((cache) -> cache.requestCache(NoOpServerRequestCache.getInstance()))
			.csrf(ServerHttpSecurity.CsrfSpec::disable)
			.anonymous(ServerHttpSecurity.AnonymousSpec::disable)
			.logout(ServerHttpSecurity.LogoutSpec::disable)
			.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
			.formLogin(ServerHttpSecurity.FormLoginSpec::disable);
	}

}
