package org.copperwall.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.copperwall.access.RequestRefusals;
import org.copperwall.access.RequestRefused;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerAuthentication;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GlobalId;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServerResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;

/// `GET /dossiers/{caseId}.pdf` and `.zip`: the electronic file of a case (电子档案).
@Component
class DossierEndpoint {

	/// Those who see cases, but not the ones who only look at them from afar or from
	/// outside.
	private static final Set<Role> READERS = Set.of(Role.MONITOR, Role.GROUP_LEADER, Role.VILLAGE_CADRE,
			Role.VILLAGE_SECRETARY, Role.RESIDENT_TEAM, Role.TOWNSHIP_CADRE, Role.TOWNSHIP_OFFICER,
			Role.DISTRICT_OFFICER, Role.DEPARTMENT_OFFICER, Role.FUND_OFFICER, Role.LEADING_GROUP_MEMBER,
			Role.LEADING_GROUP_HEAD, Role.AUDITOR, Role.ADMINISTRATOR);

	private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_-]{1,200})\\.(pdf|zip)");

	private final DossierReading reading;

	private final DossierGrants grants;

	private final DossierCopies copies;

	private final RequestRefusals refusals;

	private final DossierSettings settings;

	DossierEndpoint(DossierReading reading, DossierGrants grants, DossierCopies copies, RequestRefusals refusals,
			DossierSettings settings) {
		this.reading = reading;
		this.grants = grants;
		this.copies = copies;
		this.refusals = refusals;
		this.settings = settings;
	}

	/// What is asked for.
	private record Wanted(UUID caseId, DossierForm form, Optional<String> grant) {
	}

	Mono<ServerResponse> handle(ServerRequest request) {
		return request.principal()
			.cast(ViewerAuthentication.class)
			.map(ViewerAuthentication::getPrincipal)
			.filter(viewer -> viewer.isAny(READERS))
			.switchIfEmpty(Mono.error(() -> new RequestRefused(HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN, "FORBIDDEN")))
			.flatMap(viewer -> {
				Wanted wanted = wanted(request);
				return dossier(wanted, viewer).flatMap(dossier -> answer(dossier, wanted.form(), request));
			});
	}

	/// What is no address of a dossier answers as a case that is not there.
	private static Wanted wanted(ServerRequest request) {
		Matcher name = NAME.matcher(request.pathVariable("name"));
		return Optional.of(name)
			.filter(Matcher::matches)
			.flatMap(parts -> GlobalId.parse(parts.group(1)))
			.filter(id -> id.type().equals("Case"))
			.map(id -> new Wanted(id.id(), name.group(2).equals("pdf") ? DossierForm.PDF : DossierForm.ZIP,
					request.queryParam("grant")))
			.orElseThrow(DossierEndpoint::notVisible);
	}

	private Mono<Dossier> dossier(Wanted wanted, Viewer viewer) {
		Mono<Optional<UUID>> reveal = wanted.grant()
			.map(grant -> reveal(grant, wanted.caseId(), viewer).map(Optional::of))
			.orElseGet(() -> Mono.just(Optional.empty()));
		return reveal.flatMap(known -> this.reading.read(wanted.caseId(), known.orElse(null), viewer))
			.switchIfEmpty(Mono.error(DossierEndpoint::notVisible));
	}

	/// Never masked in silence: who comes with a worn-out address is told.
	private Mono<UUID> reveal(String grant, UUID caseId, Viewer viewer) {
		return Mono.fromCallable(() -> UUID.fromString(grant))
			.onErrorResume(IllegalArgumentException.class, malformed -> Mono.empty())
			.flatMap(id -> this.grants.reveal(id, caseId, viewer))
			.switchIfEmpty(
					Mono.error(() -> new RequestRefused(HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN, "dossier.grant")));
	}

	private Mono<ServerResponse> answer(Dossier dossier, DossierForm form, ServerRequest request) {
		String name = "dossier-" + dossier.subject().id() + (form == DossierForm.PDF ? ".pdf" : ".zip");
		return ServerResponse.ok()
			.contentType(MediaType.parseMediaType(form.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header("X-Content-Type-Options", "nosniff")
			.body((output, context) -> Mono.defer(() -> give(dossier, form, request, output, context)));
	}

	/// The place is taken only now, so that whoever leaves before takes none with him.
	private Mono<Void> give(Dossier dossier, DossierForm form, ServerRequest request, ServerHttpResponse output,
			BodyInserter.Context context) {
		if (!this.copies.enter()) {
			output.getHeaders().remove(HttpHeaders.CONTENT_DISPOSITION);
			output.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
			return this.refusals.answer(busy(), request)
				.flatMap(refusal -> refusal.writeTo(request.exchange(), new Writers(context.messageWriters())));
		}
		return output
			.writeWith(this.copies.give(dossier, form, output.bufferFactory())
				.doOnError(TimeoutException.class, late -> cut(output)))
			.doFinally(ended -> this.copies.leave());
	}

	/// The wire would go on waiting for a client that reads nothing.
	private static void cut(ServerHttpResponse output) {
		HttpServerResponse response = ServerHttpResponseDecorator.getNativeResponse(output);
		response.withConnection(Connection::dispose);
	}

	private record Writers(List<HttpMessageWriter<?>> messageWriters) implements ServerResponse.Context {

		@Override
		public List<ViewResolver> viewResolvers() {
			return List.of();
		}

	}

	private RequestRefused busy() {
		long seconds = Math.max(1, this.settings.retryAfter().toSeconds());
		return new RequestRefused(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.RATE_LIMITED, "dossier.busy")
			.with(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
	}

	private static RequestRefused notVisible() {
		return RequestRefused.notVisible("Case");
	}

}
