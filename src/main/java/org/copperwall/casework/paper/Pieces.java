package org.copperwall.casework.paper;

import java.io.ByteArrayOutputStream;

/// What was written and not taken yet.
final class Pieces extends ByteArrayOutputStream {

	/// Everything since the last time.
	byte[] take() {
		byte[] taken = toByteArray();
		reset();
		return taken;
	}

}
