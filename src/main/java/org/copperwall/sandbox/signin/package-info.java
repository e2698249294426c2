/// Signing in at the sandbox, as at any OpenID provider: by code with PKCE, by the device flow, with tokens that renew. In
/// place of a password stands the list of personas, because everybody in it is invented.
@NullMarked
package org.copperwall.sandbox.signin;

import org.jspecify.annotations.NullMarked;
