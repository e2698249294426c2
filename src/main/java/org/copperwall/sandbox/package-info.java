/// Everything that makes the service start by one command on a machine with nothing but a JDK: a database, tokens, a
/// clock that can be moved, and demonstration data. It is left out of the production jar, and nobody uses it.
@NullMarked
@ApplicationModule
package org.copperwall.sandbox;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
