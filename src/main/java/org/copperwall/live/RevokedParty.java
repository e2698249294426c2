package org.copperwall.live;

import java.util.regex.Pattern;

/// Whose tokens a revocation voids: all of one person, or all that were given to one application.
/// @param name as tokens have it; printable ASCII, as OpenID and OAuth demand, so that nobody's name gets into the log
/// by mistake
record RevokedParty(Kind kind, String name) {

	private static final Pattern NAME = Pattern.compile("[!-~](?:[ -~]{0,253}[!-~])?");

	enum Kind {

		/// The token's `sub`.
		SUBJECT,

		/// The token's `azp`, or its `client_id`.
		CLIENT

	}

	static boolean isName(String text) {
		return NAME.matcher(text).matches();
	}

}
