package org.copperwall.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.graph.GlobalId;

/// A file attached to a case: which, at which step, when.
record EvidenceReference(UUID id, CaseStep step, Instant attachedAt) {

	/// Everything attached to a case, oldest first.
	static List<EvidenceReference> of(CaseFile file) {
		return of(file, file.findings());
	}

	/// Everything attached to a case, oldest first.
	/// @param findings those whose files count: a blind finding hides its files too
	static List<EvidenceReference> of(CaseFile file, List<CaseFinding> findings) {
		Stream<EvidenceReference> declared = file.declarations()
			.stream()
			.flatMap(need -> of(need.evidenceIds(), CaseStep.APPLICATION, need.declaredAt()));
		Stream<EvidenceReference> visited = file.visits()
			.stream()
			.flatMap(visit -> of(visit.evidenceIds(), CaseStep.VILLAGE_REVIEW, visit.recordedAt()));
		Stream<EvidenceReference> voted = file.votes()
			.stream()
			.flatMap(vote -> of(vote.evidenceIds(), CaseStep.VILLAGE_REVIEW, vote.recordedAt()));
		Stream<EvidenceReference> noticed = file.notices()
			.stream()
			.flatMap(notice -> of(notice.evidenceIds(), CaseStep.VILLAGE_REVIEW, notice.publishedAt()));
		Stream<EvidenceReference> signed = findings.stream()
			.flatMap(finding -> of(finding.evidenceIds(), CaseStep.FOUR_PERSONNEL_CHECK, finding.signedAt()));
		Stream<EvidenceReference> decided = file.stages()
			.stream()
			.filter(stage -> stage.leftAt() != null)
			.flatMap(stage -> of(stage.evidenceIds(), stage.step(), stage.leftAt()));
		return Stream.of(declared, visited, voted, noticed, signed, decided, proposed(file), afterwards(file))
			.flatMap(attached -> attached)
			.sorted(Comparator.comparing(EvidenceReference::attachedAt))
			.toList();
	}

	private static Stream<EvidenceReference> proposed(CaseFile file) {
		EliminationFile elimination = file.elimination();
		return elimination == null ? Stream.empty()
				: of(elimination.proposal().evidenceIds(), CaseStep.APPLICATION, elimination.proposal().proposedAt());
	}

	private static Stream<EvidenceReference> afterwards(CaseFile file) {
		Stream<EvidenceReference> announced = file.after()
			.announcement()
			.stream()
			.flatMap(hung -> of(hung.evidenceIds(), CaseStep.DISTRICT_REVIEW, hung.publishedAt()));
		Stream<EvidenceReference> asked = file.after()
			.review()
			.stream()
			.flatMap(review -> of(review.request().evidenceIds(), review.rejectedAt(), review.requestedAt()));
		Stream<EvidenceReference> reviewed = file.after()
			.review()
			.stream()
			.flatMap(review -> Stream.ofNullable(review.decision())
				.flatMap(decision -> of(decision.evidenceIds(), review.rejectedAt(), decision.at())));
		return Stream.of(announced, asked, reviewed).flatMap(attached -> attached);
	}

	/// Global id, as the field has it.
	public String getEvidenceId() {
		return id(this.id);
	}

	static List<String> ids(Collection<UUID> files) {
		return files.stream().map(EvidenceReference::id).toList();
	}

	private static String id(UUID file) {
		return GlobalId.of("Evidence", file);
	}

	private static Stream<EvidenceReference> of(List<UUID> files, CaseStep step, Instant at) {
		return files.stream().map(file -> new EvidenceReference(file, step, at));
	}

}
