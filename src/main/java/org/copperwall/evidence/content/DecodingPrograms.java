package org.copperwall.evidence.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/// The programs that decode what Java cannot: there is no decoder of HEIC in it, and the one of WebP that there is for it
/// shows photographs in wrong colours and takes forty bytes of heap a pixel.
@Component
class DecodingPrograms {

	private final DecodingProgram heic;

	private final DecodingProgram webp;

	DecodingPrograms(ContentSettings settings) {
		long memory = settings.decoderMemory().toBytes();
		this.heic = new DecodingProgram("HEIC", settings.heifCommand(), memory,
				List.of("-q", "92", DecodingProgram.SOURCE, DecodingProgram.TARGET), "decoded.jpg");
		this.webp = new DecodingProgram("WebP", settings.webpCommand(), memory,
				List.of("-quiet", DecodingProgram.SOURCE, "-o", DecodingProgram.TARGET), "decoded.png");
	}

	/// @return a JPEG for a HEIC and a PNG for a WebP, among the scraps; null where the
	/// program is missing
	@Nullable Path decode(FileType type, Path file, Workbench bench, Deadline deadline) throws IOException {
		return switch (type) {
			case HEIC -> this.heic.decode(file, bench, deadline);
			case WEBP -> this.webp.decode(file, bench, deadline);
			case JPEG, PNG, PDF -> throw new IllegalArgumentException(type + " is decoded here");
		};
	}

}
