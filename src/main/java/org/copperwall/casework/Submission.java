package org.copperwall.casework;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// How a case came to be.
/// @param person who submitted it: the subject of his token, or whom the partner app named
/// @param app subject of the partner app that handed it in
/// @param commitmentSigned whether the family signed its commitment and the authorisation
/// to compare data
public record Submission(Instant at, String person, @Nullable String app, boolean commitmentSigned) {

	Submission signed() {
		return new Submission(this.at, this.person, this.app, true);
	}

}
