package org.copperwall.screen;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the front end is served from, and whom it sends people to for signing in.
/// @param bundle folder of the built front end, as a Spring resource location
/// @param issuer who signs people in, as he names himself; production takes the issuer of
/// its tokens
/// @param metadata address of the issuer's OpenID configuration, relative to this service
/// or absolute; if left away, it stands where OpenID Connect Discovery says
/// @param clientId name of the front end at the issuer
/// @param scope what a person's session asks the issuer for
/// @param wallScope what a wall asks for: a session that outlives weeks and a power cut
/// @param sandbox whether everybody here is invented
@ConfigurationProperties("copperwall.screen")
record ScreenSettings(@DefaultValue("classpath:static/") String bundle, String issuer, @Nullable String metadata,
		@DefaultValue("copperwall-screen") String clientId, @DefaultValue("openid") String scope,
		@DefaultValue("openid offline_access") String wallScope, @DefaultValue("false") boolean sandbox) {

	/// Where the issuer says how he is to be talked to.
	String metadataAddress() {
		if (this.metadata != null) {
			return this.metadata;
		}
		String base = this.issuer.endsWith("/") ? this.issuer : this.issuer + "/";
		return base + ".well-known/openid-configuration";
	}

}
