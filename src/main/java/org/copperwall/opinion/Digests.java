package org.copperwall.opinion;

import org.jspecify.annotations.Nullable;

/// What a source is recognised by: keyed digests, which say nothing without the key.
@SuppressWarnings("ArrayRecordComponent")
record Digests(byte @Nullable [] address, byte @Nullable [] reference) {

	boolean isEmpty() {
		return this.address == null && this.reference == null;
	}

}
