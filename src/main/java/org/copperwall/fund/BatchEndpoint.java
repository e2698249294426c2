package org.copperwall.fund;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.copperwall.access.RequestRefused;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerAuthentication;
import org.copperwall.event.Changes;
import org.copperwall.graph.GlobalId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Gives a bank file to the officers of the fund, and to nobody else: account numbers stand in it in clear. Each time is in
/// the log before the first byte is sent.
@Component
class BatchEndpoint {

	private static final Set<Role> ALLOWED = Set.of(Role.FUND_OFFICER);

	private final BatchStore batches;

	private final GrantWords words;

	private final Changes changes;

	BatchEndpoint(BatchStore batches, GrantWords words, Changes changes) {
		this.batches = batches;
		this.words = words;
		this.changes = changes;
	}

	Mono<ServerResponse> get(ServerRequest request) {
		return request.principal()
			.cast(ViewerAuthentication.class)
			.map(ViewerAuthentication::getPrincipal)
			.flatMap(viewer -> batch(request.pathVariable("id"), viewer).flatMap(batch -> sent(batch, viewer)));
	}

	private Mono<PaymentBatch> batch(String id, Viewer viewer) {
		return Mono.justOrEmpty(GlobalId.parse(id).filter(global -> global.type().equals(PaymentBatch.TYPE)))
			.filter(_ -> viewer.isAny(ALLOWED))
			.flatMap(global -> this.batches.byIds(List.of(global.id()), viewer.region()).next())
			.switchIfEmpty(Mono.error(() -> RequestRefused.notVisible(PaymentBatch.TYPE)));
	}

	private Mono<ServerResponse> sent(PaymentBatch batch, Viewer viewer) {
		return this.changes
			.byService(batch.district(), viewer.subject(), () -> Mono.just(List.of(BatchEvent.fetched(batch))))
			.then(this.batches.content(batch.id()))
			.flatMap(content -> ServerResponse.ok()
				.contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + batch.fileName() + "\"")
				.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
				.header("X-Content-Type-Options", "nosniff")
				.bodyValue(
						this.words.open(GrantWords.BANK_FILE, batch.id(), content).getBytes(StandardCharsets.UTF_8)));
	}

}
