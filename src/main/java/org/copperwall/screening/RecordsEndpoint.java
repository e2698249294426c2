package org.copperwall.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import org.copperwall.access.RequestRefused;
import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerAuthentication;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GlobalId;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Where departments send the rows of a batch.
@Component
class RecordsEndpoint {

	/// How many rows of the batch there are, or come before the body.
	static final String UPLOAD_OFFSET = "Upload-Offset";

	private final Receiving receiving;

	private final Semaphore places;

	RecordsEndpoint(Receiving receiving, ScreeningSettings settings) {
		this.receiving = receiving;
		this.places = new Semaphore(settings.uploads());
	}

	/// `HEAD`: how many rows were taken.
	Mono<ServerResponse> stand(ServerRequest request) {
		return batch(request).flatMap(batch -> ServerResponse.ok().headers(headers -> {
			headers.setCacheControl("no-store");
			headers.set(UPLOAD_OFFSET, Integer.toString(batch.tally().rows()));
		}).build());
	}

	/// `POST`: rows, from the first one or from where the batch stands.
	Mono<ServerResponse> take(ServerRequest request) {
		if (!this.places.tryAcquire()) {
			return Mono.error(refused(new UploadFault(UploadFault.Reason.BUSY, 0)).with(HttpHeaders.RETRY_AFTER, "5"));
		}
		return batch(request).flatMap(batch -> taken(batch, request)).doFinally(end -> this.places.release());
	}

	private Mono<ServerResponse> taken(ScreeningBatch batch, ServerRequest request) {
		return Mono.defer(() -> this.receiving.receive(batch, upload(request), request.bodyToFlux(DataBuffer.class)))
			.flatMap(receipt -> ServerResponse.ok()
				.header(UPLOAD_OFFSET, Integer.toString(receipt.batch().tally().rows()))
				.bodyValue(said(receipt)))
			.onErrorResume(UploadFault.class, fault -> standing(batch, request, refused(fault)))
			.onErrorResume(HeaderFault.class, fault -> standing(batch, request, header(fault)));
	}

	/// Says with a refusal where the batch stands now.
	private <T> Mono<T> standing(ScreeningBatch batch, ServerRequest request, RequestRefused refused) {
		return batch(request).defaultIfEmpty(batch)
			.flatMap(now -> Mono.error(refused.with(UPLOAD_OFFSET, Integer.toString(now.tally().rows()))));
	}

	private Mono<ScreeningBatch> batch(ServerRequest request) {
		return viewer(request).flatMap(viewer -> this.receiving.standing(id(request), viewer))
			.switchIfEmpty(Mono.error(() -> RequestRefused.notVisible(ScreeningBatch.TYPE)));
	}

	private static Map<String, Object> said(Receiving.Receipt receipt) {
		ScreeningTally tally = receipt.batch().tally();
		Map<String, Object> batch = new LinkedHashMap<>();
		batch.put("rows", tally.rows());
		batch.put("accepted", tally.accepted());
		batch.put("refused", tally.refused());
		batch.put("matched", tally.matched());
		batch.put("queued", tally.queued());
		batch.put("unmatched", tally.unmatched());
		batch.put("repeated", tally.repeated());
		batch.put("faults", tally.faults());
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("taken", receipt.taken());
		said.put("repeated", receipt.repeated());
		said.put("batch", batch);
		return said;
	}

	private static Receiving.Upload upload(ServerRequest request) {
		RowFormat format = request.headers()
			.contentType()
			.flatMap(RowFormat::of)
			.orElseThrow(() -> new UploadFault(UploadFault.Reason.TYPE, 0));
		List<String> encodings = request.headers().header(HttpHeaders.CONTENT_ENCODING);
		String encoding = String.join(",", encodings).toLowerCase(Locale.ROOT);
		if (!encoding.isEmpty() && !encoding.equals("identity") && !encoding.equals("gzip")) {
			throw new UploadFault(UploadFault.Reason.ENCODING, 0);
		}
		return new Receiving.Upload(format, encoding.equals("gzip"), offset(request));
	}

	private static int offset(ServerRequest request) {
		String text = request.headers().firstHeader(UPLOAD_OFFSET);
		if (text == null) {
			return 0;
		}
		if (!text.matches("[0-9]{1,9}")) {
			throw new UploadFault(UploadFault.Reason.OFFSET_SHAPE, 0);
		}
		return Integer.parseInt(text);
	}

	/// Nothing more is read of a body that is not taken: it may have no end.
	private static RequestRefused refused(UploadFault fault) {
		ErrorCode code = fault.reason() == UploadFault.Reason.BUSY ? ErrorCode.RATE_LIMITED : ErrorCode.BAD_REQUEST;
		return new RequestRefused(fault.reason().status(), code, "screening." + fault.reason(), fault.number())
			.with(HttpHeaders.CONNECTION, "close");
	}

	private static RequestRefused header(HeaderFault fault) {
		String columns = String.join(", ",
				fault.faults()
					.stream()
					.map(each -> each.code() + " " + (each.column() == null ? "" : each.column()))
					.toList());
		return new RequestRefused(UploadFault.Reason.HEADER.status(), ErrorCode.BAD_REQUEST, "screening.HEADER",
				columns)
			.with(HttpHeaders.CONNECTION, "close");
	}

	private static Mono<Viewer> viewer(ServerRequest request) {
		return request.principal().cast(ViewerAuthentication.class).map(ViewerAuthentication::getPrincipal);
	}

	private static UUID id(ServerRequest request) {
		return GlobalId.parse(request.pathVariable("batchId"))
			.filter(id -> id.type().equals(ScreeningBatch.TYPE))
			.map(GlobalId::id)
			.orElseThrow(() -> RequestRefused.notVisible(ScreeningBatch.TYPE));
	}

}
