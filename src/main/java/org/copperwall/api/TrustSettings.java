package org.copperwall.api;

import java.nio.file.Path;
import java.util.List;

import org.copperwall.access.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which documents are executed.
/// @param trustedDocuments files of further trusted documents, as the front end's own manifest has them
/// @param onlyTrusted whether no other document is executed
/// @param onlyTrustedRoles for whom that holds: for those who have no other role than these; without any, for everybody
@ConfigurationProperties("copperwall.api")
record TrustSettings(@DefaultValue List<Path> trustedDocuments, @DefaultValue("false") boolean onlyTrusted,
		@DefaultValue List<Role> onlyTrustedRoles) {

	TrustSettings {
		trustedDocuments = List.copyOf(trustedDocuments);
		onlyTrustedRoles = List.copyOf(onlyTrustedRoles);
		if (!onlyTrusted && !onlyTrustedRoles.isEmpty()) {
			throw new IllegalArgumentException(
					"copperwall.api.only-trusted-roles binds nobody without copperwall.api.only-trusted: true");
		}
	}

}
