package org.copperwall.casework;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// The limits of what is printed.
/// @param atOnce dossiers an instance writes at a time; one more is sent away with 503
/// @param retryAfter when those are told to come back
/// @param patience how long a client may take nothing before his copy is cut: he holds a place that others wait for
/// @param pictureSize bytes of a picture that is placed on a page; a larger one is listed only
/// @param grantFor how long an address with sealed data in clear is good
@ConfigurationProperties("copperwall.dossier")
record DossierSettings(@DefaultValue("4") int atOnce, @DefaultValue("5s") Duration retryAfter,
		@DefaultValue("2m") Duration patience, @DefaultValue("4MB") DataSize pictureSize,
		@DefaultValue("15m") Duration grantFor) {
}
