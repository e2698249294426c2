package org.copperwall.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.graph.RefusalCode;

import static org.copperwall.access.Role.DEPARTMENT_OFFICER;
import static org.copperwall.access.Role.DISTRICT_OFFICER;
import static org.copperwall.access.Role.GROUP_LEADER;
import static org.copperwall.access.Role.MONITOR;
import static org.copperwall.access.Role.RESIDENT_TEAM;
import static org.copperwall.access.Role.TOWNSHIP_CADRE;
import static org.copperwall.access.Role.TOWNSHIP_OFFICER;
import static org.copperwall.access.Role.VILLAGE_CADRE;
import static org.copperwall.access.Role.VILLAGE_SECRETARY;

/// What the village's review asks for: visit, comparison of data, deliberation, notice, objections; and what all of that
/// together leaves open.
final class ReviewGates {

	static final Set<Role> VISITORS = Set.of(MONITOR, GROUP_LEADER, VILLAGE_CADRE, VILLAGE_SECRETARY, RESIDENT_TEAM,
			TOWNSHIP_CADRE, TOWNSHIP_OFFICER);

	static final Set<Role> COMPARERS = Set.of(VILLAGE_CADRE, VILLAGE_SECRETARY, TOWNSHIP_CADRE, TOWNSHIP_OFFICER,
			DEPARTMENT_OFFICER, DISTRICT_OFFICER);

	static final Set<Role> CHAIRS = Set.of(VILLAGE_CADRE, VILLAGE_SECRETARY);

	static final Set<Role> HEARERS = Set.of(MONITOR, GROUP_LEADER, VILLAGE_CADRE, VILLAGE_SECRETARY, RESIDENT_TEAM,
			TOWNSHIP_CADRE, TOWNSHIP_OFFICER, DISTRICT_OFFICER);

	static final Set<Role> ANSWERERS = Set.of(VILLAGE_CADRE, VILLAGE_SECRETARY, TOWNSHIP_CADRE, TOWNSHIP_OFFICER);

	private ReviewGates() {
	}

	static Gates visit(Gates gates, CaseFile file, Actor actor) {
		return gates.open(file.subject()).holder(actor.isAny(VISITORS));
	}

	/// Right after the authorisation and before the vote, so that those who vote know of
	/// it.
	static Gates compare(Gates gates, CaseFile file, Actor actor) {
		Case subject = file.subject();
		boolean early = subject.step() == CaseStep.APPLICATION || subject.step() == CaseStep.VILLAGE_REVIEW;
		boolean voted = file.vote().filter(vote -> vote.round() == subject.round()).isPresent();
		return gates.open(subject)
			.require(!subject.isOpen() || early, RefusalCode.INVALID_STEP, "caseId", "case.at." + subject.step())
			.require(!voted, RefusalCode.INVALID_STEP, "caseId", "comparison.afterVote")
			.holder(actor.isAny(COMPARERS))
			.require(subject.submission().commitmentSigned(), RefusalCode.EVIDENCE_MISSING, "caseId",
					"comparison.unauthorised");
	}

	static Gates vote(Gates gates, CaseFile file, Actor actor) {
		return compared(gates.at(CaseStep.VILLAGE_REVIEW, file.subject()).holder(actor.isAny(CHAIRS)), file);
	}

	static Gates publish(Gates gates, CaseFile file, Actor actor) {
		boolean carried = file.vote().map(vote -> isCarried(file, vote)).orElse(true);
		return gates.at(CaseStep.VILLAGE_REVIEW, file.subject())
			.require(file.vote().isPresent(), RefusalCode.INVALID_STEP, "caseId", "notice.beforeVote")
			.holder(actor.isAny(CHAIRS))
			.require(file.notice().isEmpty(), RefusalCode.DUPLICATE, "caseId", "notice.published")
			.require(carried, RefusalCode.NOT_ELIGIBLE, "caseId", "vote.lost");
	}

	/// Objections answer a notice: before there is one, nobody has been told anything,
	/// and
	/// once its days are over others are asked.
	static Gates object(Gates gates, CaseFile file, Actor actor, Instant now) {
		gates.at(CaseStep.VILLAGE_REVIEW, file.subject())
			.require(file.notice().isPresent(), RefusalCode.INVALID_STEP, "caseId", "objection.beforeNotice");
		file.notice()
			.ifPresent(notice -> gates.require(notice.isRunning(now), RefusalCode.INVALID_STEP, "caseId",
					"objection.afterNotice", Minute.of(notice.endsAt())));
		return gates.holder(actor.isAny(HEARERS));
	}

	static Gates answer(Gates gates, CaseFile file, Optional<CaseObjection> objection, Actor actor) {
		return gates.open(file.subject())
			.require(objection.map(CaseObjection::isOpen).orElse(false), RefusalCode.INVALID_STEP, "objectionId",
					"objection.answered")
			.holder(actor.isAny(ANSWERERS));
	}

	/// What the village must have done before it says yes.
	static Gates approve(Gates gates, CaseFile file, Instant now) {
		gates.require(file.isVisited(), RefusalCode.EVIDENCE_MISSING, "caseId", "visit.missing");
		compared(gates, file);
		file.vote()
			.ifPresentOrElse(
					vote -> gates.require(isCarried(file, vote), RefusalCode.NOT_ELIGIBLE, "caseId", "vote.lost"),
					() -> gates.require(false, RefusalCode.QUORUM_MISSING, "caseId", "vote.missing"));
		file.notice()
			.ifPresentOrElse(
					notice -> gates.require(!notice.isRunning(now), RefusalCode.NOTICE_RUNNING, "caseId",
							"notice.running", Minute.of(notice.endsAt())),
					() -> gates.require(false, RefusalCode.NOTICE_RUNNING, "caseId", "notice.missing"));
		boolean answered = file.objections().stream().noneMatch(CaseObjection::isOpen);
		boolean upheld = file.objections()
			.stream()
			.anyMatch(objection -> objection.isUpheld() && objection.round() == file.subject().round());
		return gates.require(answered, RefusalCode.OBJECTION_OPEN, "caseId", "objection.open")
			.require(!upheld, RefusalCode.OBJECTION_OPEN, "caseId", "objection.upheld");
	}

	/// A hit never refuses a family; an unexplained one only keeps the village from
	/// voting blindly.
	private static Gates compared(Gates gates, CaseFile file) {
		int unexplained = file.comparison().map(CaseComparison::unexplained).orElse(0);
		return gates
			.require(file.comparison().isPresent(), RefusalCode.EVIDENCE_MISSING, "caseId", "comparison.missing")
			.require(unexplained == 0, RefusalCode.EVIDENCE_MISSING, "caseId", "comparison.unexplained", unexplained);
	}

	private static boolean isCarried(CaseFile file, CaseVote vote) {
		return file.rules().vote().isCarried(vote.present(), vote.inFavour());
	}

}
