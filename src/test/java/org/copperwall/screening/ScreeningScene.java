package org.copperwall.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.HouseholdScene;
import org.copperwall.household.Households;
import org.copperwall.household.IdNumbers;
import org.copperwall.region.RegionCode;

/// Sets the scene for judging: families, and matched records of a batch as the intake leaves them.
final class ScreeningScene {

	final SandboxService service;

	final HouseholdScene homes;

	private int born;

	private int recorded;

	ScreeningScene(SandboxService service) {
		this.service = service;
		this.homes = new HouseholdScene(service);
	}

	void nothing_sent() {
		this.service.database().execute("""
				TRUNCATE screening_batch, warning CASCADE;
				TRUNCATE screening_ruling, screening_finding, screening_record, task, approval_case CASCADE""");
	}

	Household family(boolean formerPoor) {
		this.born++;
		Household home = this.homes.registered(HouseholdScene.family(HouseholdScene.GROUP, "曹" + this.born,
				IdNumbers.of("621202", LocalDate.of(1950, 1, 1).plusDays(this.born), 113), null));
		this.service.database()
			.execute("UPDATE household SET former_poor = %s WHERE id = '%s'".formatted(formerPoor, home.id()));
		return home;
	}

	UUID memberOf(Household home) {
		List<HouseholdMember> members = this.service.bean(Households.class)
			.members(List.of(home.id()))
			.block()
			.get(home.id());
		return members.getFirst().id();
	}

	/// A closed batch of that kind.
	UUID batch(Department department, String kind, boolean dryRun) {
		return batch(department, kind, dryRun, HouseholdScene.DISTRICT);
	}

	UUID batch(Department department, String kind, boolean dryRun, RegionCode region) {
		UUID id = UUID.randomUUID();
		this.service.database()
			.execute(
					"""
							INSERT INTO screening_batch (id, region_code, department, kind, dry_run, status, opened_by, opened_at,
							                             closed_at)
							VALUES ('%s', '%s', '%s', '%s', %s, 'RECEIVED', 'clerk', now(), now())"""
						.formatted(id, region.value(), department, kind, dryRun));
		return id;
	}

	/// @param fen null for none
	void record(UUID batch, Household home, UUID member, String day, Long fen, String code) {
		this.recorded++;
		this.service.database()
			.execute("""
					INSERT INTO screening_record (id, batch_id, row_number, kind, region_code, household_id, member_id,
					                              record_key, occurred_on, amount_fen, code, tried)
					SELECT '%s', id, %d, kind, '%s', '%s', '%s', decode('%s', 'hex'), '%s', %s, %s, dry_run
					  FROM screening_batch WHERE id = '%s'""".formatted(UUID.randomUUID(), this.recorded,
					home.regionCode().value(), home.id(), member, "%08x".formatted(this.recorded), day, fen,
					code == null ? "NULL" : "'" + code + "'", batch));
	}

	void paid(UUID batch, Household home, String day, long yuan) {
		record(batch, home, memberOf(home), day, yuan * 100, "INPATIENT");
	}

	Ruling.Ruled ruled(UUID batch) {
		return this.service.bean(Ruling.class).rule(batch).block();
	}

	String value(String question) {
		return this.service.database().value(question);
	}

	String statusOf(UUID batch) {
		return value("SELECT status FROM screening_batch WHERE id = '%s'".formatted(batch));
	}

}
