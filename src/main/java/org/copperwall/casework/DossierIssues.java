package org.copperwall.casework;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.LogProof;
import org.copperwall.event.RecordedEvent;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.region.RegionCode;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// Which copies of dossiers were given out, so that a copy can be told from a forgery.
@Service
class DossierIssues {

	private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

	private final DossierStore store;

	private final Cases cases;

	private final Changes changes;

	private final LogProof log;

	private final Ids ids;

	private final Clock clock;

	DossierIssues(DossierStore store, Cases cases, Changes changes, LogProof log, Ids ids, Clock clock) {
		this.store = store;
		this.cases = cases;
		this.changes = changes;
		this.log = log;
		this.ids = ids;
		this.clock = clock;
	}

	/// Records a copy whose last bytes are about to leave.
	Mono<Void> issue(Dossier dossier, DossierForm form, DossierDigest.Whole whole) {
		Case subject = dossier.subject();
		Viewer viewer = dossier.viewer();
		DossierIssue issue = new DossierIssue(this.ids.next(), subject.id(), subject.householdId(), subject.region(),
				form, whole.sha256(), whole.length(), dossier.isMasked(), dossier.head().position(), viewer.issuer(),
				viewer.subject(), this.clock.instant());
		return this.changes
			.byService(subject.region().district(), viewer.subject(),
					() -> this.store.insert(issue).map(first -> first ? List.of(issue) : List.of()))
			.then();
	}

	/// @return fails with BAD_REQUEST for what is no digest, NOT_VISIBLE for a case the
	/// viewer does not see
	Mono<DossierVerification> verify(String caseId, String sha256, Viewer viewer) {
		if (!DIGEST.matcher(sha256).matches()) {
			return Mono.error(GraphFailure.badRequest("dossier.digest"));
		}
		String digest = sha256.toLowerCase(Locale.ROOT);
		return this.cases.find(caseId, viewer)
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Case")))
			.flatMap(subject -> this.store.isIssued(subject.id(), digest)
				.filter(issued -> issued)
				.flatMap(issued -> recorded(subject, digest))
				.flatMap(event -> verified(subject, event)))
			.defaultIfEmpty(DossierVerification.UNKNOWN);
	}

	/// The table only says where to look: what counts is the log.
	private Mono<RecordedEvent> recorded(Case subject, String digest) {
		return this.log.recorded(subject.region().district(), subject.id(), DossierIssue.KIND,
				Map.of("sha256", digest));
	}

	private Mono<DossierVerification> verified(Case subject, RecordedEvent event) {
		RegionCode district = subject.region().district();
		long position = ((Number) event.facts().getOrDefault("position", -1)).longValue();
		List<UUID> shown = List.of(subject.id(), subject.householdId());
		return Mono
			.zip(this.log.at(district, position),
					this.log.changedSince(district, position, shown, List.of(DossierIssue.KIND, "household.revealed")))
			.map(both -> new DossierVerification(DossierVerification.DossierStatus.GENUINE,
					DossierForm.valueOf(event.text("form")), Boolean.TRUE.equals(event.facts().get("masked")),
					event.occurredAt(), both.getT1(), !both.getT2()));
	}

}
