package org.copperwall.sandbox.signin;

/// What a waiting wall can hear (RFC 8628, 3.5).
sealed interface WallAnswer {

	/// Somebody signed in for it.
	record LetIn(SignedIn signedIn) implements WallAnswer {
	}

	/// Nobody has, so far.
	record NotYet() implements WallAnswer {
	}

	/// The same, and it asks too often: five seconds more between questions from now on.
	record TooOften() implements WallAnswer {
	}

	/// Somebody refused.
	record SentAway() implements WallAnswer {
	}

	/// Nobody did in time.
	record Over() implements WallAnswer {
	}

	/// There is no such wall, or it has had its answer.
	record Unknown() implements WallAnswer {
	}

}
