package org.copperwall.access;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// What a token granted: who may ask, and until when.
/// @param countsFrom what a revocation is compared with: token time, to the second, of the token, or of the sign-in it was
/// renewed from; nothing for a token that does not say
/// @param expiresAt token time, to the second; from then on nothing more may be shown
public record Admission(Viewer viewer, @Nullable Instant countsFrom, Instant expiresAt) {

	/// Whether a later token of the same person changes nothing but the end: only then
	/// may it prolong what is open.
	public boolean isProlongedBy(Admission fresh) {
		return this.viewer.equals(fresh.viewer.speaking(this.viewer.locale()));
	}

	/// What holds once a token that prolongs this has been shown: whichever lasts longer,
	/// with its own time of issue.
	public Admission prolongedBy(Admission fresh) {
		return fresh.expiresAt.isAfter(this.expiresAt) ? fresh.speakingAs(this) : this;
	}

	private Admission speakingAs(Admission before) {
		return new Admission(before.viewer, this.countsFrom, this.expiresAt);
	}

}
