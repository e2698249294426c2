package org.copperwall.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.evidence.EvidenceKind;
import org.copperwall.graph.Outcome;
import org.copperwall.rules.Check;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;

/// Everything the gates look at: the case, the rules it began under, and what was recorded in it. Each list is in the order
/// of recording.
/// @param proofs what the files attached, and those being handed in just now, are
/// @param withoutNumber members of the household who have no identity number yet
/// @param after what followed its decision
/// @param elimination absent for an identification
record CaseFile(Case subject, RuleSet rules, List<Declaration> declarations, List<CaseStage> stages,
		List<CaseVisit> visits, List<CaseComparison> comparisons, List<CaseVote> votes, List<CaseNotice> notices,
		List<CaseObjection> objections, List<CaseFinding> findings, Proofs proofs, int withoutNumber, Aftermath after,
		@Nullable EliminationFile elimination) {

	/// Said with the declaration; a photograph of it may be attached besides.
	static final String COMMITMENT = EvidenceKind.SIGNED_COMMITMENT.name();

	/// Of a case that is being opened.
	static CaseFile fresh(Case subject, RuleSet rules, Set<EvidenceKind> files) {
		return new CaseFile(subject, rules, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), Proofs.NONE.handing(files), 0, Aftermath.NONE, null);
	}

	/// Whether the application is whole and can go to the village.
	boolean isReady() {
		return this.subject.step() == CaseStep.APPLICATION && missingMaterials().isEmpty();
	}

	Optional<CaseComparison> comparison() {
		return last(this.comparisons);
	}

	/// The vote that counts: one that is older than the newest comparison has not seen
	/// it.
	Optional<CaseVote> vote() {
		return last(this.votes)
			.filter(vote -> comparison().map(comparison -> !vote.recordedAt().isBefore(comparison.recordedAt()))
				.orElse(false));
	}

	/// The notice that counts: a new vote calls for a new notice.
	Optional<CaseNotice> notice() {
		return last(this.notices)
			.filter(notice -> vote().map(vote -> !notice.publishedAt().isBefore(vote.recordedAt())).orElse(false));
	}

	/// Whether somebody went and looked; whether photographs prove it is asked of
	/// [#missingAt].
	boolean isVisited() {
		return !this.visits.isEmpty();
	}

	/// Findings of the check that runs now, or ran last.
	List<CaseFinding> findingsOfThisRound() {
		return this.findings.stream().filter(finding -> finding.round() == this.subject.round()).toList();
	}

	/// Checks nobody has signed in this round.
	List<Check> checksWithoutFinding() {
		Set<String> signed = findingsOfThisRound().stream().map(CaseFinding::checkKey).collect(Collectors.toSet());
		return this.rules.checks().stream().filter(check -> !signed.contains(check.key())).toList();
	}

	/// Whether the person decided a step of this file other than the given one. A finding
	/// counts as deciding the
	/// four-personnel check, and a review as deciding at the district.
	boolean decidedElsewhere(String person, CaseStep step) {
		boolean byDecision = this.stages.stream()
			.anyMatch(stage -> stage.step() != step && Objects.equals(stage.decider(), person));
		boolean byFinding = step != CaseStep.FOUR_PERSONNEL_CHECK
				&& this.findings.stream().anyMatch(finding -> finding.signer().equals(person));
		boolean byReview = step != CaseStep.DISTRICT_REVIEW
				&& this.after.review().filter(review -> review.wasDecidedBy(person)).isPresent();
		return byDecision || byFinding || byReview;
	}

	/// Whether the person submitted the file, decided any step of it, or signed any
	/// finding.
	boolean tookPart(String person) {
		return this.subject.submittedBy().equals(person)
				|| this.stages.stream().anyMatch(stage -> Objects.equals(stage.decider(), person))
				|| this.findings.stream().anyMatch(finding -> finding.signer().equals(person));
	}

	/// Materials without which the application is not whole, by their names in the rule
	/// set.
	List<String> missingMaterials() {
		return missingAt(CaseStep.APPLICATION);
	}

	/// Materials without which a step cannot be left, by their names in the rule set:
	/// each is there as one file at least
	/// that was attached at that step and stands, or is handed in just now.
	List<String> missingAt(CaseStep step) {
		List<UUID> attached = EvidenceReference.of(this)
			.stream()
			.filter(file -> file.step() == step)
			.map(EvidenceReference::id)
			.toList();
		Set<String> present = new HashSet<>(this.proofs.names(attached));
		present.addAll(this.proofs.namesHandedIn());
		if (this.subject.submission().commitmentSigned()) {
			present.add(COMMITMENT);
		}
		return required(step).stream().filter(name -> !present.contains(name)).toList();
	}

	/// What each finding of the four-personnel check must bring, as far as the one at
	/// hand does not.
	List<String> missingOfFinding() {
		Set<String> present = this.proofs.namesHandedIn();
		return required(CaseStep.FOUR_PERSONNEL_CHECK).stream().filter(name -> !present.contains(name)).toList();
	}

	private List<String> required(CaseStep step) {
		return this.rules.step(step.name()).requiredEvidence();
	}

	/// The stay at the step the case is at now.
	Optional<CaseStage> stage() {
		return this.stages.stream()
			.filter(stage -> stage.leftAt() == null)
			.max(Comparator.comparing(CaseStage::number));
	}

	/// How it came to be sent back to where it is; empty unless it was.
	Optional<CaseStage> sentBackFrom() {
		return this.subject.isSentBack() ? this.stages.stream()
			.filter(stage -> stage.decision() == Decision.SEND_BACK)
			.max(Comparator.comparing(CaseStage::number)) : Optional.empty();
	}

	/// With what was handed in afterwards.
	CaseFile supplemented(Case signed, Set<EvidenceKind> files) {
		return new CaseFile(signed, this.rules, this.declarations, this.stages, this.visits, this.comparisons,
				this.votes, this.notices, this.objections, this.findings, this.proofs.handing(files),
				this.withoutNumber, this.after, this.elimination);
	}

	/// With what its files are known to be.
	CaseFile proven(Map<UUID, EvidenceKind> standing) {
		return new CaseFile(this.subject, this.rules, this.declarations, this.stages, this.visits, this.comparisons,
				this.votes, this.notices, this.objections, this.findings, new Proofs(standing, Set.of()),
				this.withoutNumber, this.after, this.elimination);
	}

	/// With what a case of kind elimination has besides.
	CaseFile eliminating(EliminationFile found) {
		return new CaseFile(this.subject, this.rules, this.declarations, this.stages, this.visits, this.comparisons,
				this.votes, this.notices, this.objections, this.findings, this.proofs, this.withoutNumber, this.after,
				found);
	}

	/// The conditions of an elimination as they stand; none for an identification.
	List<EliminationCondition> conditions() {
		return this.elimination == null ? List.of() : this.elimination.conditions();
	}

	/// With the files a decision or a finding brings.
	CaseFile handing(Set<EvidenceKind> files) {
		return supplemented(this.subject, files);
	}

	/// What follows once the application is supplemented: the village gets it when it is
	/// whole. At a later step nothing
	/// moves, and its deciders see that something was added.
	/// @param gates tried so far
	Outcome<Case> complete(Gates gates, @Nullable Integer version, Actor actor, Instant now, WorkingDays days) {
		return ApplicationGates.complete(gates, this, version, actor)
			.then(() -> isReady() ? this.subject.completed(now, this.rules, days) : this.subject.changed());
	}

	/// What follows from a decision, or what stands in its way.
	/// @param gates tried so far
	Outcome<Case> decide(Gates gates, Ruling ruling, Actor actor, Instant now, WorkingDays days) {
		return DecisionGates.decide(gates, this, ruling, actor, now).then(() -> switch (ruling.decision()) {
			case APPROVE -> approved(ruling, now, days);
			case REJECT -> Optional.ofNullable(ruling.rejection())
				.map(rejection -> this.subject.rejected(rejection.ground(), now))
				.orElseThrow();
			case SEND_BACK -> this.subject.sentBack(ruling.backFrom(this.subject.step()), now);
		});
	}

	private Case approved(Ruling ruling, Instant now, WorkingDays days) {
		if (this.subject.isElimination() && this.subject.step() == CaseStep.DISTRICT_REVIEW) {
			return this.subject.eliminated(now);
		}
		return Optional.ofNullable(ruling.inclusion())
			.map(inclusion -> this.subject.included(inclusion.category(), now))
			.orElseGet(() -> this.subject.approved(now, this.rules, days));
	}

	/// What follows from one more finding: nothing until all are in; then the file moves
	/// on if all are favourable, and goes
	/// back to the township if one is not.
	/// @param gates tried so far
	Outcome<Case> sign(Gates gates, CaseFinding finding, int version, Actor actor, Instant now, WorkingDays days) {
		return FindingGates.sign(gates, this, finding.checkKey(), version, actor)
			.proven(missingOfFinding())
			.then(() -> {
				if (checksWithoutFinding().size() > 1) {
					return this.subject;
				}
				boolean favourable = finding.favourable()
						&& findingsOfThisRound().stream().allMatch(CaseFinding::favourable);
				return favourable ? this.subject.approved(now, this.rules, days)
						: this.subject.sentBack(CaseStep.TOWNSHIP_EXAMINATION, now);
			});
	}

	private static <T> Optional<T> last(List<T> rows) {
		return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
	}

}
