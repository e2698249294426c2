package org.copperwall.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.RuleSets;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Puts files together from what is stored of them: one statement a kind of record, however many files.
@Component
class CaseFiles {

	private final StageStore stages;

	private final DeclarationStore declarations;

	private final ReviewStore reviews;

	private final VillageStore village;

	private final ObjectionStore objections;

	private final FindingStore findings;

	private final AnnouncementStore announcements;

	private final CaseReviewStore afterwards;

	private final EliminationFiles eliminations;

	private final CaseEvidence evidence;

	private final Households households;

	private final RuleSets rules;

	CaseFiles(StageStore stages, DeclarationStore declarations, ReviewStore reviews, VillageStore village,
			ObjectionStore objections, FindingStore findings, AnnouncementStore announcements,
			CaseReviewStore afterwards, EliminationFiles eliminations, CaseEvidence evidence, Households households,
			RuleSets rules) {
		this.stages = stages;
		this.declarations = declarations;
		this.reviews = reviews;
		this.village = village;
		this.objections = objections;
		this.findings = findings;
		this.announcements = announcements;
		this.afterwards = afterwards;
		this.eliminations = eliminations;
		this.evidence = evidence;
		this.households = households;
		this.rules = rules;
	}

	Mono<CaseFile> of(Case subject) {
		return of(List.of(subject)).map(files -> files.getFirst());
	}

	/// Keeps what a closed file must not lose when what it was about changes.
	Mono<Void> closing(CaseFile file) {
		return this.eliminations.keep(file);
	}

	/// In the order asked.
	Mono<List<CaseFile>> of(Collection<Case> subjects) {
		List<UUID> ids = subjects.stream().map(Case::id).toList();
		List<UUID> homes = subjects.stream().map(Case::householdId).distinct().toList();
		Mono<Parts> first = Mono
			.zip(by(this.stages.ofCases(ids), CaseStage::caseId), visits(ids),
					by(this.reviews.comparisons(ids), CaseComparison::caseId),
					by(this.village.votes(ids), CaseVote::caseId))
			.map(parts -> new Parts(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4()));
		Mono<Rest> second = Mono
			.zip(by(this.village.notices(ids), CaseNotice::caseId),
					by(this.objections.ofCases(ids), CaseObjection::caseId),
					by(this.findings.ofCases(ids), CaseFinding::caseId), declarations(ids), withoutNumber(homes))
			.map(parts -> new Rest(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4(), parts.getT5()));
		Mono<Map<UUID, Aftermath>> last = afterwards(ids);
		Mono<Map<UUID, RuleSet>> pinned = this.rules
			.byIds(subjects.stream().map(Case::ruleSetId).collect(Collectors.toSet()));
		return Mono.zip(first, second, pinned, last)
			.map(all -> subjects.stream()
				.map(subject -> file(subject, all.getT1(), all.getT2(), all.getT3(),
						all.getT4().getOrDefault(subject.id(), Aftermath.NONE)))
				.toList())
			.flatMap(this.eliminations::with)
			.flatMap(this::proven);
	}

	/// What the files attached are, in one more statement, and none where nothing is
	/// attached.
	private Mono<List<CaseFile>> proven(List<CaseFile> files) {
		List<List<UUID>> attached = files.stream()
			.map(file -> EvidenceReference.of(file).stream().map(EvidenceReference::id).toList())
			.toList();
		return this.evidence.standing(attached)
			.map(standing -> files.stream().map(file -> file.proven(standing)).toList());
	}

	private record Parts(Map<UUID, List<CaseStage>> stages, Map<UUID, List<CaseVisit>> visits,
			Map<UUID, List<CaseComparison>> comparisons, Map<UUID, List<CaseVote>> votes) {
	}

	private record Rest(Map<UUID, List<CaseNotice>> notices, Map<UUID, List<CaseObjection>> objections,
			Map<UUID, List<CaseFinding>> findings, Map<UUID, List<Declaration>> declarations,
			Map<UUID, Integer> withoutNumber) {
	}

	private static CaseFile file(Case subject, Parts parts, Rest rest, Map<UUID, RuleSet> pinned, Aftermath after) {
		UUID id = subject.id();
		RuleSet rules = pinned.get(subject.ruleSetId());
		if (rules == null) {
			throw new IllegalStateException("case " + id + " began under rules that do not exist");
		}
		return new CaseFile(subject, rules, of(rest.declarations(), id), of(parts.stages(), id), of(parts.visits(), id),
				of(parts.comparisons(), id), of(parts.votes(), id), of(rest.notices(), id), of(rest.objections(), id),
				of(rest.findings(), id), Proofs.NONE, rest.withoutNumber().getOrDefault(subject.householdId(), 0),
				after, null);
	}

	private static <T> List<T> of(Map<UUID, List<T>> found, UUID id) {
		return found.getOrDefault(id, List.of());
	}

	private Mono<Map<UUID, Aftermath>> afterwards(List<UUID> ids) {
		return Mono
			.zip(this.announcements.ofCases(ids).collectMap(CaseAnnouncement::caseId),
					this.afterwards.ofCases(ids).collectMap(CaseReview::caseId),
					by(this.afterwards.explanations(ids), CaseExplanation::caseId))
			.map(found -> ids.stream()
				.collect(Collectors.toMap(Function.identity(),
						id -> new Aftermath(found.getT1().get(id), found.getT2().get(id), of(found.getT3(), id)),
						(first, same) -> first)));
	}

	private Mono<Map<UUID, List<CaseVisit>>> visits(List<UUID> ids) {
		return by(this.reviews.visits(ids), visit -> visit.caseId() != null ? visit.caseId() : visit.id());
	}

	private Mono<Map<UUID, List<Declaration>>> declarations(List<UUID> ids) {
		return by(this.declarations.ofCases(ids), need -> need.caseId() != null ? need.caseId() : need.id());
	}

	private Mono<Map<UUID, Integer>> withoutNumber(List<UUID> homes) {
		return this.households.members(homes)
			.map(found -> found.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, members -> lacking(members.getValue()))));
	}

	private static int lacking(List<HouseholdMember> members) {
		return (int) HouseholdMember.present(members).stream().filter(member -> member.idNumber() == null).count();
	}

	private static <T> Mono<Map<UUID, List<T>>> by(Flux<T> rows, Function<T, UUID> key) {
		return rows.collect(Collectors.groupingBy(key));
	}

}
