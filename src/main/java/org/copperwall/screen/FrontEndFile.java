package org.copperwall.screen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.util.StringUtils;

/// One file of the front end in memory, as it is and packed.
final class FrontEndFile {

	private static final Map<String, MediaType> TEXTS = Map.of("html", text("html"), "js", text("javascript"), "mjs",
			text("javascript"), "css", text("css"), "svg", new MediaType("image", "svg+xml", StandardCharsets.UTF_8),
			"json", MediaType.APPLICATION_JSON, "webmanifest", new MediaType("application", "manifest+json"), "txt",
			text("plain"));

	private static final Map<String, MediaType> OTHERS = Map.of("woff2", new MediaType("font", "woff2"), "woff",
			new MediaType("font", "woff"));

	private final MediaType type;

	private final String digest;

	private final byte[] bytes;

	private final Optional<byte[]> packed;

	private FrontEndFile(MediaType type, byte[] bytes, Optional<byte[]> packed) {
		this.type = type;
		this.digest = digest(bytes);
		this.bytes = bytes;
		this.packed = packed;
	}

	/// What browsers are told it is.
	MediaType type() {
		return this.type;
	}

	/// Of its bytes, for `ETag`.
	String digest() {
		return this.digest;
	}

	/// As built.
	byte[] bytes() {
		return this.bytes;
	}

	/// By gzip; empty where that gains nothing, as with fonts and pictures.
	Optional<byte[]> packed() {
		return this.packed;
	}

	/// Waits for the disk: not for event loops.
	static FrontEndFile read(String name, Resource resource) throws IOException {
		try (InputStream content = resource.getInputStream()) {
			byte[] bytes = content.readAllBytes();
			return of(name, bytes);
		}
	}

	static FrontEndFile of(String name, byte[] bytes) {
		String ending = String.valueOf(StringUtils.getFilenameExtension(name));
		MediaType text = TEXTS.get(ending);
		Optional<byte[]> packed = (text != null) ? smaller(bytes) : Optional.empty();
		return new FrontEndFile((text != null) ? text : type(name, ending), bytes, packed);
	}

	private static MediaType type(String name, String ending) {
		MediaType known = OTHERS.get(ending);
		return (known != null) ? known : MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
	}

	private static MediaType text(String subtype) {
		return new MediaType("text", subtype, StandardCharsets.UTF_8);
	}

	private static Optional<byte[]> smaller(byte[] bytes) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
			packing.write(bytes);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return (packed.size() < bytes.length) ? Optional.of(packed.toByteArray()) : Optional.empty();
	}

	private static String digest(byte[] bytes) {
		try {
			byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(whole).substring(0, 22);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
