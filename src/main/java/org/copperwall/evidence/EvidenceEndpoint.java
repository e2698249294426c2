package org.copperwall.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import org.copperwall.access.RequestRefused;
import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerAuthentication;
import org.copperwall.evidence.storage.FileDamaged;
import org.copperwall.evidence.storage.FileLost;
import org.copperwall.evidence.storage.FileSpan;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GlobalId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/// Where the bytes of files come in and go out.
@Component
class EvidenceEndpoint {

	private static final Logger logger = LoggerFactory.getLogger(EvidenceEndpoint.class);

	private static final String UPLOAD_LENGTH = "Upload-Length";

	private static final String UPLOAD_COMPLETE = "Upload-Complete";

	private final EvidenceFiles files;

	private final Arrival arrival;

	private final Semaphore places;

	EvidenceEndpoint(EvidenceFiles files, Arrival arrival, EvidenceSettings settings) {
		this.files = files;
		this.arrival = arrival;
		this.places = new Semaphore(settings.uploads());
	}

	/// `PUT`: the bytes, or the rest of them.
	Mono<ServerResponse> take(ServerRequest request) {
		if (!this.places.tryAcquire()) {
			return Mono.error(ArrivalRefusals.busy());
		}
		return viewer(request)
			.flatMap(viewer -> this.arrival.receive(id(request), offset(request), length(request),
					request.bodyToFlux(DataBuffer.class), viewer))
			.flatMap(standing -> ServerResponse.status(standing.whole() ? HttpStatus.CREATED : HttpStatus.ACCEPTED)
				.headers(headers -> tell(headers, standing))
				.build())
			.doFinally(end -> this.places.release());
	}

	/// `HEAD`: where the upload stands, for who sends it; else what `GET` would say.
	Mono<ServerResponse> stand(ServerRequest request) {
		return viewer(request).flatMap(viewer -> this.arrival.standing(id(request), viewer)
			.filter(standing -> !standing.evidence().stands())
			.flatMap(standing -> ServerResponse.ok().headers(headers -> tell(headers, standing)).build())
			.switchIfEmpty(Mono.defer(() -> give(request))));
	}

	/// `GET`: a copy to look at.
	Mono<ServerResponse> give(ServerRequest request) {
		return viewer(request).flatMap(viewer -> readable(id(request), viewer)).flatMap(evidence -> {
			Rendition rendition = rendition(request);
			return Mono.justOrEmpty(evidence.length(rendition))
				.switchIfEmpty(Mono.error(() -> refused(HttpStatus.NOT_FOUND, "evidence.noRendition")))
				.filterWhen(length -> this.files.isStored(evidence, rendition))
				.switchIfEmpty(Mono.error(() -> lost(evidence, rendition)))
				.flatMap(length -> given(request, evidence, rendition, length));
		});
	}

	private Mono<Evidence> readable(UUID id, Viewer viewer) {
		return this.files.visible(List.of(id), viewer)
			.mapNotNull(found -> found.get(id))
			.filter(evidence -> EvidenceSight.reads(evidence, viewer))
			.filter(evidence -> evidence.kept() != null)
			.switchIfEmpty(Mono.error(() -> RequestRefused.notVisible(EvidenceFiles.TYPE)))
			.filter(Evidence::stands)
			.switchIfEmpty(Mono.error(() -> refused(HttpStatus.GONE, "evidence.gone")));
	}

	private Mono<ServerResponse> given(ServerRequest request, Evidence evidence, Rendition rendition, long length) {
		return FileSpan.wanted(request.headers().asHttpHeaders(), tag(evidence, rendition), length).map(span -> {
			ServerResponse.BodyBuilder answer = ServerResponse
				.status(span.isWhole() ? HttpStatus.OK : HttpStatus.PARTIAL_CONTENT)
				.contentType(type(evidence, rendition))
				.contentLength(span.length())
				.headers(headers -> guard(headers, evidence, rendition, span));
			return answer.body(BodyInserters.fromDataBuffers(bytes(evidence, rendition, span)));
		})
			.orElseGet(() -> Mono.error(refused(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, "evidence.range")
				.with(HttpHeaders.CONTENT_RANGE, "bytes */" + length)));
	}

	/// A file that was damaged since is noticed while it is read: its answer is cut
	/// short.
	private Flux<DataBuffer> bytes(Evidence evidence, Rendition rendition, FileSpan span) {
		return this.files.read(evidence, rendition, span.from(), span.length())
			.doOnError(failed -> failed instanceof FileLost || failed instanceof FileDamaged,
					failed -> logger.error("A file that must be there: {}", failed.getMessage()));
	}

	private static RequestRefused lost(Evidence evidence, Rendition rendition) {
		logger.error("A file that must be there is lost: {}", evidence.key(rendition).value());
		return new RequestRefused(HttpStatus.INTERNAL_SERVER_ERROR, ErrorCode.INTERNAL, "evidence.lost");
	}

	/// Whatever a browser is told this is, it is a file from outside: it runs nothing,
	/// and is kept nowhere.
	private static void guard(HttpHeaders headers, Evidence evidence, Rendition rendition, FileSpan span) {
		headers.setCacheControl("private, no-store");
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
		headers.set("Content-Disposition",
				"inline; filename=\"" + evidence.id() + extension(evidence, rendition) + "\"");
		headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
		headers.setETag(tag(evidence, rendition));
		if (!span.isWhole()) {
			headers.set(HttpHeaders.CONTENT_RANGE, span.contentRange());
		}
	}

	private static String tag(Evidence evidence, Rendition rendition) {
		return "\"" + evidence.sha256() + "-" + rendition.name().toLowerCase(Locale.ROOT) + "\"";
	}

	private static MediaType type(Evidence evidence, Rendition rendition) {
		boolean paper = evidence.kept() != null && evidence.kept().pages() != null;
		return paper && rendition == Rendition.PREVIEW ? MediaType.APPLICATION_PDF : MediaType.IMAGE_JPEG;
	}

	private static String extension(Evidence evidence, Rendition rendition) {
		return type(evidence, rendition).equals(MediaType.APPLICATION_PDF) ? ".pdf" : ".jpg";
	}

	private static void tell(HttpHeaders headers, Arrival.Standing standing) {
		headers.setCacheControl("no-store");
		headers.set(ArrivalRefusals.UPLOAD_OFFSET, Long.toString(standing.come()));
		headers.set(UPLOAD_LENGTH, Long.toString(standing.evidence().byteLength()));
		headers.set(UPLOAD_COMPLETE, standing.whole() ? "?1" : "?0");
	}

	private static Mono<Viewer> viewer(ServerRequest request) {
		return request.principal().cast(ViewerAuthentication.class).map(ViewerAuthentication::getPrincipal);
	}

	private static UUID id(ServerRequest request) {
		return GlobalId.parse(request.pathVariable("id"))
			.filter(id -> id.type().equals(EvidenceFiles.TYPE))
			.map(GlobalId::id)
			.orElseThrow(() -> RequestRefused.notVisible(EvidenceFiles.TYPE));
	}

	private static long offset(ServerRequest request) {
		String text = request.headers().firstHeader(ArrivalRefusals.UPLOAD_OFFSET);
		if (text == null) {
			return 0;
		}
		if (!text.matches("[0-9]{1,12}")) {
			throw ArrivalRefusals.offsetShape();
		}
		return Long.parseLong(text);
	}

	private static Optional<Long> length(ServerRequest request) {
		return request.headers().contentLength().stream().boxed().findFirst();
	}

	private static Rendition rendition(ServerRequest request) {
		return switch (request.queryParam("rendition").orElse("preview")) {
			case "preview" -> Rendition.PREVIEW;
			case "thumbnail" -> Rendition.THUMBNAIL;
			default -> throw refused(HttpStatus.BAD_REQUEST, "evidence.rendition");
		};
	}

	private static RequestRefused refused(HttpStatus status, String reason) {
		return new RequestRefused(status, ErrorCode.BAD_REQUEST, reason);
	}

}
