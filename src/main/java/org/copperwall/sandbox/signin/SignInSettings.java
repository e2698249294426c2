package org.copperwall.sandbox.signin;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long things last that the sandbox's issuer gives out, and how many of them there may be.
/// @param tokenLife of an access token; short, so that renewing is rehearsed
/// @param codeLife from choosing a persona until the code must have been redeemed
/// @param sessionLife how long a session lasts that is not renewed
/// @param wallLife the same for one that asked for `offline_access`
/// @param deviceLife how long a wall waits for somebody to enter its code
/// @param deviceInterval how often it may ask meanwhile
/// @param devices walls that may wait at a time
@ConfigurationProperties("copperwall.sandbox.sign-in")
record SignInSettings(@DefaultValue("15m") Duration tokenLife, @DefaultValue("60s") Duration codeLife,
		@DefaultValue("12h") Duration sessionLife, @DefaultValue("30d") Duration wallLife,
		@DefaultValue("10m") Duration deviceLife, @DefaultValue("5s") Duration deviceInterval,
		@DefaultValue("1000") int devices) {
}
