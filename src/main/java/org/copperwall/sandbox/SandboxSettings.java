package org.copperwall.sandbox;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The few things about the sandbox that can be chosen.
/// @param directory where the database, its password and the signing key are kept between starts
/// @param databasePort the port PostgreSQL listens on; 0 takes the one of the last start if it is free, else any
/// @param reset whether to throw away what the directory holds and start afresh
@ConfigurationProperties("copperwall.sandbox")
record SandboxSettings(@DefaultValue(".copperwall") Path directory, @DefaultValue("0") int databasePort,
		@DefaultValue("false") boolean reset) {
}
