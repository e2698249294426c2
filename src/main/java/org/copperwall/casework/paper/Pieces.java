package org.copperwall.casework.paper;

import java.io.ByteArrayOutputStream;

/// What was written and not taken yet.
public final class Pieces extends ByteArrayOutputStream {

	/// Everything since the last time.
	public byte[] take() {
		byte[] taken = toByteArray();
		reset();
		return taken;
	}

}
