package org.copperwall.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.evidence.EvidenceKind;
import org.copperwall.graph.Yuan;
import org.copperwall.monitoring.Category;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.AfterDecisionRule;
import org.copperwall.rules.AssessmentRule;
import org.copperwall.rules.Calendars;
import org.copperwall.rules.Check;
import org.copperwall.rules.EliminationRule;
import org.copperwall.rules.GrantRule;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.ScreeningRules;
import org.copperwall.rules.StepRule;
import org.copperwall.rules.VoteRule;
import org.copperwall.rules.WarningRule;
import org.copperwall.rules.WorkingDays;

/// Sets the scene of a case for tests without a database: what was recorded in it, and who did it.
final class Scene {

	static final WorkingDays DAYS = Calendars.springFestivals();

	static final PublicFacts HOME = new PublicFacts(new MaskedName("曹*"), new PlaceName("柏林镇"), new PlaceName("柏林村"),
			new PlaceName("一组"), 4);

	/// A Monday morning in Wudu, with no holiday near.
	static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

	static final RuleSet RULES = new RuleSet(UUID.randomUUID(), null, "test", null, 1, LocalDate.of(2021, 1, 1), null,
			List.of(), new Yuan(700_000), 15,
			List.of(new StepRule("APPLICATION", 1, List.of("SIGNED_COMMITMENT")),
					new StepRule("VILLAGE_REVIEW", 7, List.of("VISIT_PHOTOGRAPH")),
					new StepRule("TOWNSHIP_EXAMINATION", 2, List.of()),
					new StepRule("FOUR_PERSONNEL_CHECK", 3, List.of()), new StepRule("DISTRICT_REVIEW", 2, List.of())),
			5, AfterDecisionRule.USUAL, AssessmentRule.USUAL, new VoteRule("VILLAGE_REPRESENTATIVES", 2, 3, 5),
			List.of(new Check("townshipCadre", "乡镇干部核查", "Township cadre", Role.TOWNSHIP_CADRE, null),
					new Check("villageCadre", "村干部核查", "Village cadre", Role.VILLAGE_CADRE, Role.VILLAGE_SECRETARY),
					new Check("residentTeam", "驻村工作队核查", "Resident team", Role.RESIDENT_TEAM, Role.TOWNSHIP_CADRE),
					new Check("sectionMonitor", "网格监测员核查", "Section monitor", Role.MONITOR, Role.GROUP_LEADER)),
			10, 10, new EliminationRule(6, true, 12, true, true, true, 6, 60), GrantRule.USUAL, List.of(),
			new WarningRule(90, List.of()), new ScreeningRules(List.of(), new ScreeningRules.Hold(5, 50), 120));

	private Case subject;

	private final Instant now;

	private final List<CaseStage> stages = new ArrayList<>();

	private final List<CaseVisit> visits = new ArrayList<>();

	private final Map<UUID, EvidenceKind> photographs = new HashMap<>();

	private final List<CaseComparison> comparisons = new ArrayList<>();

	private final List<CaseVote> votes = new ArrayList<>();

	private final List<CaseNotice> notices = new ArrayList<>();

	private final List<CaseObjection> objections = new ArrayList<>();

	private final List<CaseFinding> findings = new ArrayList<>();

	private int withoutNumber;

	private Aftermath after = Aftermath.NONE;

	private Scene(Case subject, Instant now) {
		this.subject = subject;
		this.now = now;
	}

	/// A case somebody called `farmer` submitted on Monday, now at the given step.
	static Scene at(CaseStep step) {
		CaseClock clock = CaseClock.started(MONDAY, RULES, DAYS).entering(step, MONDAY, RULES, DAYS);
		return new Scene(new Case(UUID.randomUUID(), UUID.randomUUID(), new RegionCode("621202114001"),
				CaseKind.IDENTIFICATION, null, Source.SELF_DECLARATION, Medium.MINI_PROGRAM, List.of(RiskCause.ILLNESS),
				RULES.id(), new Submission(MONDAY, "farmer", "app", true), CaseProgress.at(step, clock), 7), MONDAY);
	}

	/// A case that is through with everything the village has to do.
	static Scene readyForTheVillage() {
		return at(CaseStep.VILLAGE_REVIEW).visited().compared(0).voted(10, 9, 8).noticed(Duration.ofDays(5));
	}

	Scene unsigned() {
		Submission unsigned = new Submission(MONDAY, "farmer", "app", false);
		this.subject = new Case(this.subject.id(), this.subject.householdId(), this.subject.region(),
				this.subject.kind(), this.subject.monitoringObjectId(), this.subject.source(), this.subject.medium(),
				this.subject.causes(), this.subject.ruleSetId(), unsigned, this.subject.progress(),
				this.subject.version());
		return this;
	}

	/// The same case, had it been opened to eliminate a spell.
	Scene ofElimination(UUID spell) {
		this.subject = new Case(this.subject.id(), this.subject.householdId(), this.subject.region(),
				CaseKind.ELIMINATION, spell, this.subject.source(), this.subject.medium(), this.subject.causes(),
				this.subject.ruleSetId(), this.subject.submission(), this.subject.progress(), this.subject.version());
		return this;
	}

	Scene closed() {
		this.subject = this.subject.withdrawn(this.now);
		return this;
	}

	Scene rejected() {
		this.subject = this.subject.rejected(RejectionGround.BELOW_STANDARD, this.now);
		return this;
	}

	Scene included() {
		this.subject = this.subject.included(Category.SUDDEN_SERIOUS_DIFFICULTY, this.now);
		return this;
	}

	Scene sentBackTo(CaseStep step) {
		this.subject = this.subject.sentBack(step, this.now);
		return this;
	}

	Scene decidedBy(String person, CaseStep step) {
		this.stages.add(new CaseStage(UUID.randomUUID(), this.subject.id(), this.stages.size() + 1, step, this.now,
				null, this.now, Decision.APPROVE, person, Role.VILLAGE_SECRETARY, null, null, null, List.of()));
		return this;
	}

	Scene visited() {
		UUID photograph = UUID.randomUUID();
		this.photographs.put(photograph, EvidenceKind.VISIT_PHOTOGRAPH);
		return visitedWith(List.of(photograph));
	}

	Scene visitedWith(List<UUID> photographs) {
		this.visits.add(new CaseVisit(UUID.randomUUID(), this.subject.id(), this.subject.householdId(),
				this.subject.region(), LocalDate.of(2026, 11, 20), "monitor", Role.MONITOR, null, VisitFindings.NONE,
				photographs, this.now));
		return this;
	}

	Scene compared(int unexplained) {
		this.comparisons.add(new CaseComparison(UUID.randomUUID(), this.subject.id(), List.of("MEDICAL_INSURANCE"), 2,
				unexplained, null, "officer", Role.DISTRICT_OFFICER, this.now.minus(Duration.ofDays(8))));
		return this;
	}

	Scene voted(int panel, int present, int inFavour) {
		this.votes.add(new CaseVote(UUID.randomUUID(), this.subject.id(), this.subject.round(),
				LocalDate.of(2026, 11, 17), panel, present, inFavour, present - inFavour, "secretary",
				Role.VILLAGE_SECRETARY, List.of(), this.now.minus(Duration.ofDays(7))));
		return this;
	}

	/// A notice of five days that began that long ago.
	Scene noticed(Duration ago) {
		Instant from = this.now.minus(ago);
		this.notices.add(new CaseNotice(
				UUID.randomUUID(), this.subject.id(), new PublicText.Notice(this.subject.kind(), HOME,
						List.of(PublicNeed.LARGE_EXPENSES), from, from.plus(Duration.ofDays(5))),
				"secretary", Role.VILLAGE_SECRETARY, List.of()));
		return this;
	}

	Scene objected() {
		this.objections.add(new CaseObjection(UUID.randomUUID(), this.subject.id(), this.subject.round(), null,
				"leader", Role.GROUP_LEADER, this.now, null));
		return this;
	}

	Scene answered(CaseObjection.Answer answer) {
		CaseObjection open = this.objections.removeLast();
		this.objections.add(new CaseObjection(open.id(), open.caseId(), open.round(), null, open.recorder(),
				open.recorderRole(), open.recordedAt(), answer));
		return this;
	}

	CaseObjection.Answer answer(boolean upheld) {
		return new CaseObjection.Answer(null, upheld, "secretary", Role.VILLAGE_SECRETARY, this.now);
	}

	Scene found(String check, String signer, boolean favourable) {
		this.findings.add(finding(check, signer, favourable));
		return this;
	}

	CaseFinding finding(String check, String signer, boolean favourable) {
		return new CaseFinding(UUID.randomUUID(), this.subject.id(), this.subject.round(), check, favourable, null,
				signer, Role.MONITOR, List.of(), this.now);
	}

	Scene withNewborn() {
		this.withoutNumber = 1;
		return this;
	}

	Scene after(Aftermath followed) {
		this.after = followed;
		return this;
	}

	CaseFile file() {
		return new CaseFile(this.subject, RULES, List.of(), this.stages, this.visits, this.comparisons, this.votes,
				this.notices, this.objections, this.findings, new Proofs(this.photographs, Set.of()),
				this.withoutNumber, this.after, null);
	}

	static Actor actor(String person, Role... roles) {
		return new Actor(person, null, roles[0], Set.of(roles), Set.of());
	}

	static Ruling approve(int version) {
		return new Ruling(Decision.APPROVE, version, "情况属实", List.of(), null, null, List.of(), null);
	}

	static Ruling include(int version) {
		return new Ruling(Decision.APPROVE, version, "同意纳入", List.of(), null, null, List.of(), new Ruling.Included(
				Category.SUDDEN_SERIOUS_DIFFICULTY, List.of(RiskCause.ILLNESS), List.of(Dimension.BASIC_MEDICAL_CARE)));
	}

	static Ruling reject(int version) {
		return new Ruling(Decision.REJECT, version, "不符合", List.of(),
				new Ruling.Reason(RejectionGround.BELOW_STANDARD, "收入高于监测线", "临时救助"), null, List.of(), null);
	}

	static Ruling sendBack(int version, CaseStep to) {
		return new Ruling(Decision.SEND_BACK, version, "请补充", List.of(), null, to, List.of("诊断证明"), null);
	}

}
