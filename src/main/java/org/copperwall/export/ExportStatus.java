package org.copperwall.export;

/// Where an export stands.
enum ExportStatus {

	QUEUED, RUNNING, DONE, FAILED, EXPIRED;

	/// Whether nothing more is written.
	boolean isFinal() {
		return switch (this) {
			case QUEUED, RUNNING -> false;
			case DONE, FAILED, EXPIRED -> true;
		};
	}

}
