package org.copperwall.casework;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerAuthentication;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import reactor.core.publisher.Mono;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

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

	private final DossierRefusals refusals;

	DossierEndpoint(DossierReading reading, DossierGrants grants, DossierCopies copies, DossierRefusals refusals) {
		this.reading = reading;
		this.grants = grants;
		this.copies = copies;
		this.refusals = refusals;
	}

	/// What is asked for.
	private record Wanted(String caseId, DossierForm form, java.util.Optional<String> grant) {
	}

	Mono<ServerResponse> handle(ServerRequest request) {
		return request.principal()
			.cast(ViewerAuthentication.class)
			.map(ViewerAuthentication::getPrincipal)
			.flatMap(viewer -> dossier(wanted(request), viewer))
			.flatMap(dossier -> answer(dossier, wanted(request).form()));
	}

	private static Wanted wanted(ServerRequest request) {
		Matcher name = NAME.matcher(request.pathVariable("name"));
		if (!name.matches()) {
			throw new GraphFailure(ErrorCode.NOT_VISIBLE, "dossier.path");
		}
		return new Wanted(name.group(1), name.group(2).equals("pdf") ? DossierForm.PDF : DossierForm.ZIP,
				request.queryParam("grant"));
	}

	private Mono<Dossier> dossier(Wanted wanted, Viewer viewer) {
		if (!viewer.isAny(READERS)) {
			return Mono.error(new GraphFailure(ErrorCode.FORBIDDEN, ""));
		}
		return wanted.grant()
			.map(grant -> reveal(grant, wanted.caseId(), viewer)
				.flatMap(reveal -> this.reading.read(wanted.caseId(), reveal, viewer)))
			.orElseGet(() -> this.reading.read(wanted.caseId(), null, viewer));
	}

	/// Never masked in silence: who comes with a worn-out address is told.
	private Mono<UUID> reveal(String grant, String caseId, Viewer viewer) {
		try {
			return this.grants.reveal(UUID.fromString(grant), GlobalId.idOf("Case", caseId), viewer);
		}
		catch (IllegalArgumentException malformed) {
			return Mono.error(new GraphFailure(ErrorCode.FORBIDDEN, "dossier.grant"));
		}
	}

	private Mono<ServerResponse> answer(Dossier dossier, DossierForm form) {
		String name = "dossier-" + dossier.subject().id() + (form == DossierForm.PDF ? ".pdf" : ".zip");
		return ServerResponse.ok()
			.contentType(MediaType.parseMediaType(form.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header("X-Content-Type-Options", "nosniff")
			.body((output, context) -> Mono.defer(() -> give(dossier, form, output)));
	}

	/// The place is taken only now, so that whoever leaves before takes none with him.
	private Mono<Void> give(Dossier dossier, DossierForm form, ServerHttpResponse output) {
		if (!this.copies.enter()) {
			output.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
			return this.refusals.busy(output, dossier.viewer().locale());
		}
		return output.writeWith(this.copies.give(dossier, form, output.bufferFactory()))
			.doFinally(ended -> this.copies.leave());
	}

}
