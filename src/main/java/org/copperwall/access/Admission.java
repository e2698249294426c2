package org.copperwall.access;

import java.time.Instant;

/// What a token granted: who may ask, and until when.
/// @param expiresAt token time, to the second; from then on nothing more may be shown
public record Admission(Viewer viewer, Instant expiresAt) {

	/// Whether a later token of the same person changes nothing but the end: only then
	/// may it prolong what is open.
	public boolean isProlongedBy(Admission fresh) {
		return this.viewer.equals(fresh.viewer.speaking(this.viewer.locale()));
	}

	public Admission until(Instant later) {
		return later.isAfter(this.expiresAt) ? new Admission(this.viewer, later) : this;
	}

}
