package org.copperwall.evidence.content;

import org.jspecify.annotations.Nullable;

/// What the camera wrote into the file, as it wrote it: a claim, no proof.
/// @param takenAt local date and time by the camera's clock, `2026-11-22T09:50:00`, with its offset if it wrote one
/// @param latitude degrees north, WGS 84
/// @param longitude degrees east, WGS 84
/// @param device make and model
public record CaptureData(@Nullable String takenAt, @Nullable Double latitude, @Nullable Double longitude,
		@Nullable String device) {

	/// Printed it shows nothing: where a family lives is sealed.
	@Override
	public String toString() {
		return "CaptureData[…]";
	}

}
