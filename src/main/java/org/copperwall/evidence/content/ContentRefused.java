package org.copperwall.evidence.content;

/// A file is not taken. The message is for the log, and says nothing of what the file shows.
public class ContentRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ContentFault fault;

	public ContentRefused(ContentFault fault, String detail) {
		super(fault + ": " + detail);
		this.fault = fault;
	}

	public ContentRefused(ContentFault fault, String detail, Throwable cause) {
		super(fault + ": " + detail, cause);
		this.fault = fault;
	}

	public ContentFault fault() {
		return this.fault;
	}

	static ContentRefused broken(String detail) {
		return new ContentRefused(ContentFault.BROKEN, detail);
	}

	static ContentRefused tooComplex(String detail) {
		return new ContentRefused(ContentFault.TOO_COMPLEX, detail);
	}

}
