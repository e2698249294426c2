package org.copperwall.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.copperwall.access.RequestRefused;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerAuthentication;
import org.copperwall.casework.paper.Imprint;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.Messages;
import org.copperwall.rules.WorkingDays;
import reactor.core.publisher.Mono;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/// `GET /notices/{caseId}.pdf` and `/announcements/{caseId}.pdf`: the sheet that is hung up in the village. It bears the text
/// and nothing else, so whoever sees the case may print it.
@Component
class PublicSheets {

	private static final Set<Role> PRINTERS = Set.of(Role.MONITOR, Role.GROUP_LEADER, Role.VILLAGE_CADRE,
			Role.VILLAGE_SECRETARY, Role.RESIDENT_TEAM, Role.TOWNSHIP_CADRE, Role.TOWNSHIP_OFFICER,
			Role.DISTRICT_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR);

	private static final String SUFFIX = ".pdf";

	private final Cases cases;

	private final CaseFiles files;

	private final PublicTexts texts;

	private final DossierPdf pages;

	private final Messages messages;

	private final Clock clock;

	PublicSheets(Cases cases, CaseFiles files, PublicTexts texts, DossierPdf pages, Messages messages, Clock clock) {
		this.cases = cases;
		this.files = files;
		this.texts = texts;
		this.pages = pages;
		this.messages = messages;
		this.clock = clock;
	}

	Mono<ServerResponse> notice(ServerRequest request) {
		return sheet(request, file -> file.notice().map(CaseNotice::shown));
	}

	Mono<ServerResponse> announcement(ServerRequest request) {
		return sheet(request, file -> file.after().announcement().map(CaseAnnouncement::shown));
	}

	/// Where a file has what is asked for.
	private interface Wanted {

		Optional<? extends PublicText> of(CaseFile file);

	}

	private Mono<ServerResponse> sheet(ServerRequest request, Wanted wanted) {
		return request.principal()
			.cast(ViewerAuthentication.class)
			.map(ViewerAuthentication::getPrincipal)
			.filter(viewer -> viewer.isAny(PRINTERS))
			.switchIfEmpty(Mono.error(() -> new RequestRefused(HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN, "FORBIDDEN")))
			.flatMap(viewer -> file(request, viewer).flatMap(file -> Mono.<PublicText>justOrEmpty(wanted.of(file)))
				.switchIfEmpty(Mono.error(() -> RequestRefused.notVisible("Case")))
				.flatMap(shown -> drawn(shown, viewer)));
	}

	private Mono<CaseFile> file(ServerRequest request, Viewer viewer) {
		String name = request.pathVariable("name");
		return Mono.just(name)
			.filter(given -> given.endsWith(SUFFIX))
			.flatMap(given -> this.cases.find(given.substring(0, given.length() - SUFFIX.length()), viewer))
			.flatMap(this.files::of);
	}

	private Mono<ServerResponse> drawn(PublicText shown, Viewer viewer) {
		Locale locale = Messages.language(viewer.locale());
		String title = this.texts.title(shown, locale);
		return this.pages.sheet(imprint(title, locale), paper -> paper.poster(title, this.texts.text(shown, locale)))
			.flatMap(bytes -> ServerResponse.ok()
				.contentType(MediaType.APPLICATION_PDF)
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename("sheet" + SUFFIX).build().toString())
				.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
				.header("X-Content-Type-Options", "nosniff")
				.bodyValue(bytes));
	}

	private Imprint imprint(String title, Locale locale) {
		DossierWords words = new DossierWords(this.messages, locale);
		Instant now = this.clock.instant();
		return new Imprint(locale.equals(Locale.ENGLISH) ? "en" : "zh-CN", title, title, words.time(now),
				page -> words.text("page", String.valueOf(page)), pages -> words.text("pages", String.valueOf(pages)),
				now.atZone(WorkingDays.ZONE));
	}

}
