package org.copperwall.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import org.copperwall.access.Keyset;
import org.copperwall.access.Seal;

/// The sandbox's sealing keys: made once, kept in its folder beside the database they belong to.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class SandboxKeyset {

	@Bean
	Seal seal(SandboxSettings settings) throws IOException {
		SandboxFolder folder = SandboxFolder.at(settings.directory());
		Path file = folder.path("keyset.json");
		return folder.locked(lock -> {
			if (!Files.exists(file)) {
				Keyset.create(file);
			}
			return Keyset.read(file);
		});
	}

}
