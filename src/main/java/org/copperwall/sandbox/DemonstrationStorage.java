package org.copperwall.sandbox;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.copperwall.evidence.Rendition;
import org.copperwall.evidence.storage.FileKey;
import org.copperwall.evidence.storage.FileStorage;
import org.copperwall.evidence.storage.StoredFile;
import org.copperwall.graph.Column;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

/// The storage of the service, and besides it the drawn pictures of the demonstration data, which take no room in it.
@Component
@Primary
@Profile("sandbox")
class DemonstrationStorage implements FileStorage {

	static final String ISSUER = "demonstration";

	private static final String DIGEST = """
			/* sandbox.demonstrationFile */
			SELECT sha256 FROM evidence WHERE id = :id AND issuer = :issuer""";

	private static final Pattern KEY = Pattern.compile("evidence/([0-9a-f-]{36})/([a-z]+)");

	private final FileStorage storage;

	private final DatabaseClient database;

	DemonstrationStorage(@Qualifier("fileStorage") FileStorage storage, DatabaseClient database) {
		this.storage = storage;
		this.database = database;
	}

	@Override
	public Mono<Void> store(FileKey key, Path file) {
		return this.storage.store(key, file);
	}

	@Override
	public Flux<DataBuffer> read(FileKey key, long from, long length) {
		return drawn(key).map(form -> Flux.just(part(form, from, length)))
			.switchIfEmpty(Mono.fromSupplier(() -> this.storage.read(key, from, length)))
			.flatMapMany(bytes -> bytes);
	}

	@Override
	public Mono<Long> length(FileKey key) {
		return drawn(key).map(form -> (long) form.picture().length(form.rendition()))
			.switchIfEmpty(Mono.defer(() -> this.storage.length(key)));
	}

	@Override
	public Mono<Void> delete(FileKey key) {
		return this.storage.delete(key);
	}

	@Override
	public Flux<StoredFile> list(String prefix) {
		return this.storage.list(prefix);
	}

	@Override
	public Mono<Long> removeLeftovers(Instant before) {
		return this.storage.removeLeftovers(before);
	}

	/// A drawn picture in the form that is asked for.
	private record Form(DemonstrationFiles.Picture picture, Rendition rendition) {
	}

	private static DataBuffer part(Form form, long from, long length) {
		return DefaultDataBufferFactory.sharedInstance.wrap(form.picture().part(form.rendition(), from, length));
	}

	private Mono<Form> drawn(FileKey key) {
		Matcher parts = KEY.matcher(key.value());
		if (!parts.matches()) {
			return Mono.empty();
		}
		Rendition rendition = Rendition.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
		return this.database.sql(DIGEST)
			.bind("id", UUID.fromString(parts.group(1)))
			.bind("issuer", ISSUER)
			.map(row -> HexFormat.of().formatHex(Column.of(row, "sha256", byte[].class)))
			.one()
			.map(DemonstrationFiles::byDigest)
			.flatMap(Mono::justOrEmpty)
			.map(picture -> new Form(picture, rendition));
	}

}
