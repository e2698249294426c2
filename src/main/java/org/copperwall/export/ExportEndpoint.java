package org.copperwall.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.RequestRefused;
import org.copperwall.access.TokenRevocations;
import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerAuthentication;
import org.copperwall.event.Changes;
import org.copperwall.evidence.storage.FileSpan;
import org.copperwall.evidence.storage.FileStorage;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GlobalId;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Gives a file to the one who asked for it, whole or in parts, and to nobody else: it carries what he may see. Each time is
/// in the log before the first byte is sent.
@Component
class ExportEndpoint {

	private final JobStore jobs;

	private final ExportStore store;

	private final ExportWords words;

	private final TokenRevocations revocations;

	private final FileStorage storage;

	private final Changes changes;

	private final Clock clock;

	ExportEndpoint(JobStore jobs, ExportStore store, ExportWords words, TokenRevocations revocations,
			FileStorage storage, Changes changes, Clock clock) {
		this.jobs = jobs;
		this.store = store;
		this.words = words;
		this.revocations = revocations;
		this.storage = storage;
		this.changes = changes;
		this.clock = clock;
	}

	Mono<ServerResponse> get(ServerRequest request) {
		return answer(request, this::sent);
	}

	Mono<ServerResponse> head(ServerRequest request) {
		return answer(request, (export, part) -> head(export, part).build());
	}

	/// What a part of a file is answered with.
	private interface Answer {

		Mono<ServerResponse> of(Export export, FileSpan portion);

	}

	private Mono<ServerResponse> answer(ServerRequest request, Answer answer) {
		return request.principal().cast(ViewerAuthentication.class).flatMap(authentication -> {
			Viewer viewer = authentication.getPrincipal();
			return fetchable(request.pathVariable("id"), viewer).flatMap(export -> portion(request, export, answer));
		});
	}

	private Mono<Export> fetchable(String id, Viewer viewer) {
		return Mono.justOrEmpty(GlobalId.parse(id).filter(global -> global.type().equals(Export.TYPE)))
			.flatMap(global -> this.jobs.byId(global.id()))
			.filter(export -> export.asker().mayFetch(viewer))
			.switchIfEmpty(Mono.error(() -> RequestRefused.notVisible(Export.TYPE)))
			.flatMap(this::ready);
	}

	private Mono<Export> ready(Export export) {
		if (export.isExpired(this.clock.instant())) {
			return Mono.error(refused(HttpStatus.GONE, "EXPIRED"));
		}
		return switch (export.status()) {
			case QUEUED, RUNNING -> Mono.error(refused(HttpStatus.CONFLICT, "NOT_READY"));
			case FAILED -> Mono.error(refused(HttpStatus.CONFLICT, "FAILED"));
			case EXPIRED -> Mono.error(refused(HttpStatus.GONE, "EXPIRED"));
			case DONE -> this.revocations.revoked(export.asker().admission())
				.flatMap(revoked -> revoked ? Mono.error(refused(HttpStatus.GONE, "REVOKED")) : Mono.just(export));
		};
	}

	private Mono<ServerResponse> portion(ServerRequest request, Export export, Answer answer) {
		ExportedFile file = Optional.ofNullable(export.file()).orElseThrow();
		String tag = tag(file);
		Optional<FileSpan> wanted = FileSpan.wanted(request.headers().asHttpHeaders(), tag, file.byteLength());
		if (wanted.isEmpty()) {
			return Mono.error(refused(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, "RANGE")
				.with(HttpHeaders.CONTENT_RANGE, "bytes */" + file.byteLength()));
		}
		return this.storage.length(Export.key(fileId(export)))
			.switchIfEmpty(Mono.error(() -> refused(HttpStatus.GONE, "LOST")))
			.flatMap(length -> answer.of(export, wanted.get()));
	}

	private Mono<ServerResponse> sent(Export export, FileSpan portion) {
		Flux<DataBuffer> bytes = this.storage.read(Export.key(fileId(export)), portion.from(), portion.length());
		return logged(export, portion)
			.then(Mono.defer(() -> head(export, portion).body(BodyInserters.fromDataBuffers(bytes))));
	}

	private Mono<Void> logged(Export export, FileSpan portion) {
		ExportEvent event = new ExportEvent.Downloaded(export, portion.from(), portion.length());
		return this.changes
			.byService(export.wanted().regionCode().district(), export.requestedBy(),
					() -> this.store.countDownload(export, fileId(export))
						.flatMap(there -> there ? Mono.just(List.of(event))
								: Mono.error(refused(HttpStatus.GONE, "EXPIRED"))))
			.then();
	}

	private ServerResponse.BodyBuilder head(Export export, FileSpan portion) {
		ExportedFile file = Optional.ofNullable(export.file()).orElseThrow();
		ServerResponse.BodyBuilder response = ServerResponse
			.status(portion.isWhole() ? HttpStatus.OK : HttpStatus.PARTIAL_CONTENT)
			.contentType(MediaType.parseMediaType(export.format().mediaType()))
			.contentLength(portion.length())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(export))
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.ACCEPT_RANGES, "bytes")
			.header(HttpHeaders.ETAG, tag(file));
		if (!portion.isWhole()) {
			response.header(HttpHeaders.CONTENT_RANGE, portion.contentRange());
		}
		return response;
	}

	/// The plain name for those who cannot read the other.
	private String disposition(Export export) {
		String encoded = URLEncoder.encode(this.words.fileName(export), StandardCharsets.UTF_8).replace("+", "%20");
		return "attachment; filename=\"" + export.fileName(export.list().slug()) + "\"; filename*=UTF-8''"
				+ encoded.replace("*", "%2A");
	}

	private static String tag(ExportedFile file) {
		return '"' + file.sha256() + '"';
	}

	private static UUID fileId(Export export) {
		return Optional.ofNullable(export.fileId()).orElseThrow();
	}

	private static RequestRefused refused(HttpStatus status, String reason) {
		return new RequestRefused(status, ErrorCode.BAD_REQUEST, "export.http." + reason)
			.with(HttpHeaders.CACHE_CONTROL, "private, no-store");
	}

}
