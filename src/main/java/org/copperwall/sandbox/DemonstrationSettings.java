package org.copperwall.sandbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the sandbox is filled with.
/// @param demonstration whether an empty database gets the demonstration data at the start
/// @param sizeFactor 1, 10 or 100, or anything between: see [DemonstrationSize]
@ConfigurationProperties("copperwall.sandbox")
record DemonstrationSettings(@DefaultValue("true") boolean demonstration, @DefaultValue("1") int sizeFactor) {

	DemonstrationSize size() {
		return new DemonstrationSize(this.sizeFactor);
	}

}
