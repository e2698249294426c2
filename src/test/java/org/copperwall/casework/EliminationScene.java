package org.copperwall.casework;

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
import reactor.core.publisher.Mono;

/// Families under monitoring, and what people do to see them through an elimination.
final class EliminationScene implements AutoCloseable {

	private final CaseScene cases = new CaseScene();

	private final HouseholdScene households = new HouseholdScene(this.cases.service());

	private int families;

	/// A family and its spell.
	record Monitored(Household family, UUID spell) {

		String id() {
			return GlobalId.of("MonitoringObject", this.spell);
		}

		String householdId() {
			return GlobalId.of("Household", this.family.id());
		}

	}

	CaseScene cases() {
		return this.cases;
	}

	SandboxService service() {
		return this.cases.service();
	}

	HouseholdScene households() {
		return this.households;
	}

	/// A family of two, monitored for ILLNESS since a year ago, which got help, and whose
	/// head can work.
	Monitored monitored() {
		this.families++;
		Household family = this.households.registered(HouseholdScene.family(HouseholdScene.GROUP, "杨家" + this.families,
				IdNumbers.of("621202", LocalDate.of(1985, 2, 11), this.families), null));
		UUID spell = include(family, RiskCause.ILLNESS);
		execute("UPDATE monitoring_object SET included_on = included_on - 400, has_measure = true WHERE id = '" + spell
				+ "'");
		execute("""
				INSERT INTO measure (id, monitoring_object_id, kind, planned_on, due_on, completed_on)
				VALUES (gen_random_uuid(), '%s', 'MEDICAL_AID', DATE '%s', DATE '%s', DATE '%s')""".formatted(spell,
				today().minusDays(100), today().minusDays(80), today().minusDays(90)));
		execute("UPDATE household_member SET labour = 'ORDINARY' WHERE relation = 'HEAD' AND household_id = '"
				+ family.id() + "'");
		return new Monitored(family, spell);
	}

	/// As a district's approval does; a case stands behind it, decided by
	/// `district-officer`.
	UUID include(Household family, RiskCause cause) {
		Viewer officer = HouseholdScene.viewer(Role.DISTRICT_OFFICER, HouseholdScene.DISTRICT);
		Inclusion inclusion = new Inclusion(family, UUID.randomUUID(), Category.SUDDEN_SERIOUS_DIFFICULTY,
				Set.of(cause), Set.of(Dimension.BASIC_MEDICAL_CARE));
		Outcome<Included> outcome = service().bean(Changes.class)
			.once(officer, UUID.randomUUID(), "test", Map.of(),
					() -> service().bean(Monitoring.class)
						.include(inclusion, officer)
						.map(included -> Outcome.accepted(new Effect<>(included, Map.of(), included.events()))),
					kept -> Mono.<Included>empty())
			.block();
		return ((Outcome.Accepted<Included>) outcome).value().object().id();
	}

	/// A case at the village, proposed by the group leader.
	String proposed(Monitored monitored) {
		return (String) propose(monitored).subject().get("id");
	}

	CaseScene.Answer propose(Monitored monitored, Object... entries) {
		Map<String, Object> input = onSpell(monitored, "grounds", "治疗结束，收入稳定", "commitmentSigned", true);
		for (int place = 0; place < entries.length; place += 2) {
			input.put((String) entries[place], entries[place + 1]);
		}
		return this.cases.change("group-leader", "proposeElimination", "EliminationProposed",
				"case { id step version conditions { key standing value } }", input);
	}

	/// Everything is well, as the monitor sees it.
	static Map<String, Object> allWell() {
		Map<String, Object> found = new HashMap<>();
		found.put("causes",
				Stream.of(RiskCause.values()).map(cause -> Map.of("cause", cause.name(), "gone", true)).toList());
		found.put("dimensions",
				Stream.of(Dimension.values())
					.map(dimension -> Map.of("dimension", dimension.name(), "secure", true))
					.toList());
		found.put("incomePerHead", "8600.00");
		return found;
	}

	CaseScene.Answer visit(String caseId, Map<String, Object> found) {
		return this.cases.change("grid-monitor", "recordVisit", "VisitRecorded",
				"case { id conditions { key standing } }", CaseScene.input("caseId", caseId, "elimination", found));
	}

	/// The file comes to the district without the people in between.
	void hurryToTheDistrict(String caseId) {
		UUID id = GlobalId.idOf("Case", caseId);
		execute("UPDATE approval_case SET step = 'DISTRICT_REVIEW' WHERE id = '" + id + "'");
		execute("UPDATE case_step SET step = 'DISTRICT_REVIEW' WHERE left_at IS NULL AND case_id = '" + id + "'");
	}

	CaseScene.Answer approve(String caseId) {
		return this.cases.approve("district-officer", caseId);
	}

	/// A family whose risk was eliminated today.
	Monitored eliminated() {
		Monitored monitored = monitored();
		String id = proposed(monitored);
		visit(id, allWell()).accepted();
		hurryToTheDistrict(id);
		approve(id).accepted();
		return monitored;
	}

	Map<String, Object> onSpell(Monitored monitored, Object... entries) {
		Map<String, Object> input = CaseScene.input(entries);
		input.put("monitoringObjectId", monitored.id());
		input.put("version",
				Integer.valueOf(value("SELECT version FROM monitoring_object WHERE id = '" + monitored.spell() + "'")));
		return input;
	}

	String paper(String owner) {
		return this.cases.photograph(owner);
	}

	String status(Monitored monitored) {
		return value("SELECT status FROM monitoring_object WHERE id = '" + monitored.spell() + "'");
	}

	/// What waits for a spell.
	String tasks(Monitored monitored) {
		return value("SELECT coalesce(string_agg(kind, ',' ORDER BY kind), '') FROM task WHERE status = 'OPEN'"
				+ " AND subject_id = '" + monitored.spell() + "'");
	}

	/// Kinds of everything the log knows of a spell, oldest first.
	List<String> events(Monitored monitored) {
		return List.of(value("SELECT string_agg(convert_from(payload, 'UTF8')::json ->> 'kind', ',' ORDER BY position)"
				+ " FROM event WHERE subject_id = '" + monitored.spell() + "'")
			.split(","));
	}

	String value(String sql) {
		return service().database().value(sql);
	}

	void execute(String sql) {
		service().database().execute(sql);
	}

	LocalDate today() {
		return WorkingDays.dayOf(service().bean(Clock.class).instant());
	}

	@Override
	public void close() {
		this.cases.close();
	}

}
