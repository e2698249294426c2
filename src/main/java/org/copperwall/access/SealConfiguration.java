package org.copperwall.access;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Opens the keyset at start, so that a service that cannot read what is sealed never answers at all.
@Configuration(proxyBeanMethods = false)
@Profile("!sandbox")
class SealConfiguration {

	@Bean
	Seal seal(@Value("${copperwall.keyset.file}") Path keyset) {
		return Keyset.read(keyset);
	}

}
