package org.copperwall.story;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.evidence.Photographs;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.copperwall.household.IdNumbers;
import org.copperwall.monitoring.Category;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.Included;
import org.copperwall.monitoring.Inclusion;
import org.copperwall.monitoring.Monitoring;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.rules.WorkingDays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/// A family gets help, its risk is gone, and it leaves monitoring by the same steps by which families come; people go on
/// looking after it, and when its risk comes back, so does it.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EliminationStoryTest {

	private static final String CHANGES = """
			subscription Changes($after: Cursor) { monitoringChanged(regionCode: "621202", after: $after) {
			  cursor kind monitoringObject { id status } } }""";

	private static final String CONDITIONS = "conditions { key value limit met standing open explanation }";

	private static final SandboxService SERVICE = SandboxService.start();

	private static final Cast CAST = new Cast(SERVICE);

	private static Listener leader;

	private static Household family;

	private static String spell;

	private static String caseId;

	private static Map<?, ?> warning;

	@AfterAll
	static void stop() {
		leader.close();
		SERVICE.close();
	}

	@Test
	@Order(1)
	void a_monitored_family_gets_a_helper_and_help_that_arrives() throws Exception {
		HouseholdScene scene = new HouseholdScene(SERVICE);
		family = scene.registered(HouseholdScene.family(HouseholdScene.GROUP, "曹永福",
				IdNumbers.of("621202", LocalDate.of(1971, 5, 6), 113), "13909391234"));
		spell = GlobalId.of("MonitoringObject", included(family).object().id());
		leader = new Listener.OverSocket(SERVICE.port(), SERVICE.tokenOf("district-leader"), CHANGES);
		leader.listen();
		CAST.change("township-cadre", "assignHelper", "HelperAssigned", "monitoringObject { version }",
				onSpell("name", "马建军", "employer", "区医疗保障局"));
		Map<String, Object> planned = CAST.change("township-cadre", "planMeasure", "MeasurePlanned",
				"measure { id version }", onSpell("kind", "MEDICAL_AID", "dueOn", today().plusDays(30).toString()));
		leader.awaitEvents(2);
		Map<?, ?> measure = (Map<?, ?>) planned.get("measure");
		CAST.change("township-cadre", "completeMeasure", "MeasureCompleted", "measure { status }",
				fields("measureId", measure.get("id"), "version", measure.get("version"), "result", "已报销三万元"));
		leader.awaitEvents(3);
	}

	@Test
	@Order(2)
	void nobody_is_marked_early_to_reach_a_number() {
		assertThat(CAST.refused("group-leader", "proposeElimination", "EliminationProposed", proposal()))
			.isEqualTo("NOT_ELIGIBLE elimination.MONTHS_MONITORED.NOT_MET");
	}

	@Test
	@Order(3)
	void half_a_year_later_the_group_leader_proposes_that_the_risk_is_gone() {
		SERVICE.advance("P200D");
		Map<String, Object> proposed = CAST.change("group-leader", "proposeElimination", "EliminationProposed",
				"case { id kind step source causes monitoringObject { id } proposal { grounds } publicStatus { message } "
						+ CONDITIONS + " }",
				proposal());
		Map<?, ?> subject = (Map<?, ?>) proposed.get("case");
		caseId = (String) subject.get("id");
		assertThat(subject.get("kind")).isEqualTo("ELIMINATION");
		assertThat(subject.get("step")).isEqualTo("VILLAGE_REVIEW");
		assertThat(subject.get("proposal").toString()).contains("治疗结束");
		assertThat(((Map<?, ?>) subject.get("monitoringObject")).get("id")).isEqualTo(spell);
		assertThat(standings(subject)).containsExactly("LABOUR UNKNOWN", "MONTHS_MONITORED MET",
				"MEASURE_DELIVERED MET", "NO_NEW_NEED MET", "INCOME_ABOVE_LINE UNKNOWN", "RISK_GONE UNKNOWN",
				"DIMENSIONS_SECURE UNKNOWN");
		assertThat(CAST.refused("village-cadre", "proposeElimination", "EliminationProposed", proposal()))
			.isEqualTo("DUPLICATE elimination.proposed");
	}

	@Test
	@Order(4)
	void a_visit_finds_out_what_nobody_knew() {
		Map<?, ?> member = (Map<?, ?>) ((List<?>) CAST
			.look("village-cadre", "Household", GlobalId.of("Household", family.id()), "members { id }")
			.get("members")).getFirst();
		CAST.change("grid-monitor", "recordVisit", "VisitRecorded", "visit { id elimination { gone incomePerHead } }",
				fields("caseId", caseId, "notes", "女儿已康复，在县城务工", "evidenceIds", List.of(photograph(caseId)),
						"elimination",
						fields("causes", List.of(Map.of("cause", "ILLNESS", "gone", true)), "dimensions",
								Stream.of(Dimension.values())
									.map(dimension -> Map.of("dimension", dimension.name(), "secure", true))
									.toList(),
								"incomePerHead", "8600.00", "labour",
								List.of(Map.of("memberId", member.get("id"), "labour", "ORDINARY")))));
		Map<?, ?> seen = seen("village-secretary", CONDITIONS);
		assertThat(standings(seen)).allMatch(condition -> condition.endsWith(" MET"));
		assertThat(seen.toString()).contains("8600.00", "7000.00");
	}

	@Test
	@Order(5)
	void the_village_deliberates_and_tells_everybody_of_it() {
		CAST.change("district-officer", "recordComparison", "ComparisonRecorded", "case { id }",
				fields("caseId", caseId, "departments", List.of("MEDICAL_INSURANCE"), "hits", List.of()));
		CAST.change("village-cadre", "recordVote", "VoteRecorded", "case { id }",
				fields("caseId", caseId, "panelSize", 15, "present", 12, "inFavour", 12, "against", 0));
		Map<String, Object> published = CAST.change("village-cadre", "publishNotice", "NoticePublished",
				"case { notice { text } }", fields("caseId", caseId));
		assertThat(published.toString()).contains("风险").doesNotContain("曹永福", "申请纳入");
	}

	@Test
	@Order(6)
	void a_new_need_meanwhile_stops_it_until_somebody_has_settled_that() {
		warning = (Map<?, ?>) CAST
			.change("grid-monitor", "raiseWarning", "WarningRaised", "warning { id version status }",
					fields("householdId", GlobalId.of("Household", family.id()), "source", "GRASSROOTS_VISIT", "medium",
							"VISIT", "causes", List.of("UNSTABLE_WORK"), "description", "听说厂里停工"))
			.get("warning");
		SERVICE.advance("P6D");
		assertThat(CAST.refused("village-secretary", "decideCase", "CaseDecided", decision("APPROVE")))
			.isEqualTo("NOT_ELIGIBLE elimination.NO_NEW_NEED.NOT_MET");
		Map<?, ?> action = (Map<?, ?>) ((List<?>) seen("village-secretary",
				"availableActions { action allowed reason }")
			.get("availableActions")).stream()
			.filter(each -> ((Map<?, ?>) each).get("action").equals("APPROVE"))
			.findFirst()
			.orElseThrow();
		assertThat(action.get("reason").toString()).contains("1", "预警");
		CAST.change("group-leader", "settleWarning", "WarningSettled", "warning { status }",
				fields("warningId", warning.get("id"), "version", warning.get("version"), "outcome", "UNFOUNDED",
						"findings", "厂里照常开工", "evidenceIds", List.of(photograph((String) warning.get("id")))));
	}

	@Test
	@Order(7)
	void village_township_and_four_people_say_yes() {
		assertThat(step(
				CAST.change("village-secretary", "decideCase", "CaseDecided", "case { step }", decision("APPROVE"))))
			.isEqualTo("TOWNSHIP_EXAMINATION");
		assertThat(step(
				CAST.change("township-officer", "decideCase", "CaseDecided", "case { step }", decision("APPROVE"))))
			.isEqualTo("FOUR_PERSONNEL_CHECK");
		Map<String, String> signers = Map.of("township-cadre", "townshipCadre", "village-cadre", "villageCadre",
				"resident-team", "residentTeam", "grid-monitor", "sectionMonitor");
		signers.forEach((persona, check) -> CAST.change(persona, "signFinding", "FindingSigned", "case { step }",
				fields("caseId", caseId, "version", version(), "checkKey", check, "favourable", true, "finding",
						"核查属实，风险已消除")));
		assertThat(seen("district-officer", "step").get("step")).isEqualTo("DISTRICT_REVIEW");
	}

	@Test
	@Order(8)
	void the_district_marks_the_risk_as_eliminated_with_everybody_who_belongs_to_the_family() throws Exception {
		Map<String, Object> wrong = decision("APPROVE");
		wrong.put("inclusion",
				fields("category", "SUDDEN_SERIOUS_DIFFICULTY", "causes", List.of("ILLNESS"), "dimensions", List.of()));
		assertThat(CAST.refused("district-officer", "decideCase", "CaseDecided", wrong))
			.isEqualTo("INVALID_INPUT inclusion.ofElimination");
		Map<String, Object> decided = CAST.change("district-officer", "decideCase", "CaseDecided",
				"case { status publicStatus { message } monitoringObject { status eliminatedOn hasHelper"
						+ " helpers { until } people { presentAtElimination } observation { until visitedOn endedOn }"
						+ " history { kind by caseId } } }",
				decision("APPROVE"));
		Map<?, ?> subject = (Map<?, ?>) decided.get("case");
		assertThat(subject.get("status")).isEqualTo("APPROVED");
		assertThat(subject.get("publicStatus").toString()).contains("风险已消除");
		Map<?, ?> object = (Map<?, ?>) subject.get("monitoringObject");
		assertThat(object.get("status")).isEqualTo("ELIMINATED");
		assertThat(object.get("eliminatedOn")).isEqualTo(today().toString());
		assertThat(object.get("hasHelper")).isEqualTo(false);
		assertThat(object.get("people"))
			.isEqualTo(List.of(Map.of("presentAtElimination", true), Map.of("presentAtElimination", true)));
		assertThat(object.get("observation"))
			.isEqualTo(fields("until", today().plusMonths(6).toString(), "visitedOn", null, "endedOn", null));
		assertThat(object.get("history").toString()).contains("ELIMINATED", caseId);
		leader.awaitEvents(4);
		assertThat(leader.all("kind")).endsWith("ELIMINATED");
	}

	@Test
	@Order(9)
	void the_figures_follow_and_no_identification_case_is_counted() {
		Map<String, Object> figures = CAST.one("district-leader",
				"{ dashboard(regionCode: \"621202\") { monitoring { peopleEliminated householdsEliminated"
						+ " householdsUnderMonitoring } cases { received included } } }",
				"dashboard");
		assertThat(figures.get("monitoring"))
			.isEqualTo(Map.of("peopleEliminated", 2, "householdsEliminated", 1, "householdsUnderMonitoring", 0));
		assertThat(figures.get("cases")).isEqualTo(Map.of("received", 0, "included", 0));
	}

	@Test
	@Order(10)
	void the_closed_file_keeps_how_its_conditions_stood() {
		SERVICE.advance("P40D");
		Map<?, ?> seen = seen("auditor", CONDITIONS);
		assertThat(standings(seen)).hasSize(7).allMatch(condition -> condition.endsWith(" MET"));
		assertThat(((Map<?, ?>) ((List<?>) seen.get("conditions")).get(1)).get("value")).isEqualTo("6");
	}

	@Test
	@Order(11)
	void somebody_goes_to_see_the_family_afterwards() throws Exception {
		Map<String, Object> list = CAST.one("grid-monitor",
				"{ monitoringObjects(regionCode: \"621202114001\", filter: { underObservation: true }) { totalCount"
						+ " edges { node { id } } } }",
				"monitoringObjects");
		assertThat(list.get("totalCount")).isEqualTo(1);
		CAST.change("grid-monitor", "recordVisit", "VisitRecorded", "visit { id }",
				fields("householdId", GlobalId.of("Household", family.id()), "notes", "生活正常"));
		leader.awaitEvents(5);
		assertThat(leader.all("kind")).endsWith("OBSERVED");
		assertThat(CAST.look("township-officer", "MonitoringObject", spell, "observation { visitedOn endedOn }")
			.get("observation")).isEqualTo(fields("visitedOn", today().toString(), "endedOn", null));
	}

	@Test
	@Order(12)
	void a_warning_about_it_says_that_its_risk_was_eliminated_a_short_while_ago() {
		Map<String, Object> raised = CAST.change("grid-monitor", "raiseWarning", "WarningRaised",
				"warning { observed { id eliminatedOn } }",
				fields("householdId", GlobalId.of("Household", family.id()), "source", "GRASSROOTS_VISIT", "medium",
						"VISIT", "causes", List.of("ILLNESS"), "description", "女儿旧病复发"));
		assertThat(((Map<?, ?>) ((Map<?, ?>) raised.get("warning")).get("observed")).get("id")).isEqualTo(spell);
	}

	@Test
	@Order(13)
	void the_same_risk_brings_the_family_back_and_a_new_one_would_be_a_new_case() throws Exception {
		Map<String, Object> back = onSpell("causes", List.of("ACCIDENT"), "dimensions", List.of(), "reason", "旧病复发",
				"evidenceIds", List.of(photograph(spell)));
		assertThat(CAST.refused("township-officer", "returnToMonitoring", "ReturnedToMonitoring", back))
			.isEqualTo("NOT_ELIGIBLE monitoring.newRisk");
		back.put("causes", List.of("ILLNESS"));
		Map<String, Object> returned = CAST.change("township-officer", "returnToMonitoring", "ReturnedToMonitoring",
				"monitoringObject { status eliminatedOn hasHelper observation { until } people { member { name } }"
						+ " history { kind reason evidenceIds } }",
				back);
		Map<?, ?> object = (Map<?, ?>) returned.get("monitoringObject");
		assertThat(object.get("status")).isEqualTo("OPEN");
		assertThat(object.get("eliminatedOn")).isNull();
		assertThat(object.get("observation")).isNull();
		assertThat((List<?>) object.get("people")).hasSize(2);
		assertThat(object.get("history").toString()).contains("RETURNED", "旧病复发", "ELIMINATED");
		leader.awaitEvents(6);
		assertThat(leader.all("kind")).endsWith("RETURNED");
		assertThat(CAST.one("district-leader",
				"{ dashboard(regionCode: \"621202\") { monitoring { peopleEliminated householdsUnderMonitoring } } }",
				"dashboard")
			.get("monitoring")).isEqualTo(Map.of("peopleEliminated", 0, "householdsUnderMonitoring", 1));
	}

	private static Map<String, Object> proposal() {
		return onSpell("grounds", "治疗结束，女儿外出务工，收入稳定", "commitmentSigned", true);
	}

	private static Map<String, Object> decision(String what) {
		return fields("caseId", caseId, "version", version(), "decision", what, "opinion", "情况属实", "evidenceIds",
				List.of());
	}

	private static Map<String, Object> onSpell(Object... entries) {
		Map<String, Object> input = fields(entries);
		input.put("monitoringObjectId", spell);
		input.put("version", CAST.look("township-officer", "MonitoringObject", spell, "version").get("version"));
		return input;
	}

	private static Object version() {
		return seen("district-officer", "version").get("version");
	}

	private static Map<?, ?> seen(String persona, String selection) {
		return CAST.look(persona, "Case", caseId, selection);
	}

	/// `KEY STANDING` of each condition.
	private static List<String> standings(Map<?, ?> subject) {
		return ((List<?>) subject.get("conditions")).stream()
			.map(each -> (Map<?, ?>) each)
			.map(each -> each.get("key") + " " + each.get("standing"))
			.toList();
	}

	private static Object step(Map<String, Object> decided) {
		return ((Map<?, ?>) decided.get("case")).get("step");
	}

	private static String photograph(String owner) {
		return Photographs.ofOwner(SERVICE, "grid-monitor", "VISIT_PHOTOGRAPH", owner);
	}

	private static LocalDate today() {
		return WorkingDays.dayOf(SERVICE.bean(Clock.class).instant());
	}

	private static Map<String, Object> fields(Object... entries) {
		Map<String, Object> fields = new HashMap<>();
		for (int place = 0; place < entries.length; place += 2) {
			fields.put((String) entries[place], entries[place + 1]);
		}
		return fields;
	}

	/// As a district's approval does.
	private static Included included(Household household) {
		Viewer officer = HouseholdScene.viewer(Role.DISTRICT_OFFICER, HouseholdScene.DISTRICT);
		Inclusion inclusion = new Inclusion(household, UUID.randomUUID(), Category.SUDDEN_SERIOUS_DIFFICULTY,
				Set.of(RiskCause.ILLNESS), Set.of(Dimension.BASIC_MEDICAL_CARE));
		Outcome<Included> outcome = SERVICE.bean(Changes.class)
			.once(officer, UUID.randomUUID(), "test", Map.of(),
					() -> SERVICE.bean(Monitoring.class)
						.include(inclusion, officer)
						.map(included -> Outcome.accepted(new Effect<>(included, Map.of(), included.events()))),
					kept -> Mono.<Included>empty())
			.block();
		return ((Outcome.Accepted<Included>) outcome).value();
	}

}
