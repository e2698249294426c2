package org.copperwall.screen;

/// All that the front end has to know to sign somebody in, at `/screen/settings.json`. None of it is secret: the client
/// is a public one, whose sign-in is bound to the browser that began it.
/// @param issuer as the tokens name him
/// @param metadata address of his OpenID configuration, relative to the page or absolute
/// @param clientId name of the front end at the issuer
/// @param scope what a person's session asks for
/// @param wallScope what a wall's session asks for
/// @param sandbox whether everybody here is invented
record SignInGuide(String issuer, String metadata, String clientId, String scope, String wallScope, boolean sandbox) {

	static SignInGuide from(ScreenSettings settings) {
		return new SignInGuide(settings.issuer(), settings.metadataAddress(), settings.clientId(), settings.scope(),
				settings.wallScope(), settings.sandbox());
	}

}
