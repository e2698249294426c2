package org.copperwall.export;

import java.time.Instant;
import java.util.Objects;

import org.copperwall.access.Admission;
import org.copperwall.access.Viewer;

/// Who asked for an export, as the token proved it: the list is read as this viewer and the file is for this viewer.
/// @param admittedAt token time of the request
record Asker(Viewer viewer, Instant admittedAt) {

	/// As if admitted by a token of that moment: a revocation of any token that was good
	/// then voids it too.
	Admission admission() {
		return new Admission(this.viewer, this.admittedAt, Instant.MAX);
	}

	boolean is(Viewer other) {
		return this.viewer.issuer().equals(other.issuer()) && this.viewer.subject().equals(other.subject());
	}

	/// Whether somebody who comes for the file is the same person and may still see at
	/// least what he saw then.
	boolean mayFetch(Viewer now) {
		return is(now) && now.roles().containsAll(this.viewer.roles()) && now.covers(this.viewer.region())
				&& Objects.equals(now.department(), this.viewer.department())
				&& now.scopes().containsAll(this.viewer.scopes());
	}

}
