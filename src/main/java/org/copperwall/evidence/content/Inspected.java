package org.copperwall.evidence.content;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/// What a file turned out to be.
/// @param mediaType by content
/// @param width pixels, as it is shown; null for a PDF
/// @param height pixels, as it is shown; null for a PDF
/// @param pages of a PDF; null for a picture
/// @param capture what the camera wrote into it, if anything
/// @param preview what is served instead of the original: a JPEG of at most 2048 pixels a side, for a PDF a cleaned copy;
/// null when none can be made
/// @param thumbnail a JPEG of at most 320 pixels a side; null for a PDF and when there is no preview
public record Inspected(String mediaType, @Nullable Integer width, @Nullable Integer height, @Nullable Integer pages,
		@Nullable CaptureData capture, @Nullable Path preview, @Nullable Path thumbnail) {
}
