package org.copperwall.casework;

import java.util.Map;

import org.copperwall.sandbox.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// A village whose secretary and resident team have left.
class VacantPostTest {

	private static CaseScene scene;

	@BeforeAll
	static void a_village_with_two_vacant_posts() {
		scene = new CaseScene();
		post("VILLAGE_SECRETARY", CaseScene.VILLAGE, null);
		post("VILLAGE_CADRE", CaseScene.VILLAGE, null);
		post("RESIDENT_TEAM", CaseScene.VILLAGE, null);
		post("TOWNSHIP_CADRE", "621202114", "township-cadre");
		post("TOWNSHIP_OFFICER", "621202114", "township-officer");
	}

	@AfterAll
	static void close() {
		scene.close();
	}

	@Test
	void the_task_of_a_vacant_post_goes_to_the_next_level_which_then_decides() {
		String id = scene.reviewed();
		scene.look("township-cadre", id, "holder { role vacantRole }")
			.path("case.holder.role")
			.entity(String.class)
			.isEqualTo("TOWNSHIP_CADRE")
			.path("case.holder.vacantRole")
			.entity(String.class)
			.isEqualTo("VILLAGE_SECRETARY");
		assertThat(scene.approve("township-officer", id).code()).isEqualTo("NOT_HOLDER");
		assertThat(scene.approve("township-cadre", id).subject()).containsEntry("step", "TOWNSHIP_EXAMINATION");
		assertThat(scene.approve("township-cadre", id).code()).isEqualTo("SAME_PERSON");
	}

	@Test
	void the_substitute_signs_for_a_vacant_post() {
		String id = scene.reviewed();
		scene.approve("village-secretary", id).accepted();
		scene.approve("township-officer", id).accepted();
		assertThat(scene.sign("township-cadre", id, "residentTeam", true).subject()).containsEntry("step",
				"FOUR_PERSONNEL_CHECK");
		assertThat(scene.sign("township-cadre", id, "townshipCadre", true).violations())
			.containsExactly("checkKey finding.another");
	}

	@Test
	void an_app_acts_only_for_staff_who_are_somebody() {
		assertThat(scene
			.declare("mini-program",
					CaseScene.declaration("actingFor", Map.of("kind", "STAFF", "staffId", "township-cadre")))
			.violations()).containsExactly("actingFor.staffId unknown");
	}

	private static void post(String role, String region, String persona) {
		String subject = persona == null ? "NULL" : "'" + Persona.named(persona).orElseThrow().subject() + "'";
		scene.service()
			.database()
			.execute("INSERT INTO post (id, subject, name, role, region_code, active) VALUES (gen_random_uuid(), "
					+ subject + ", '" + role + "', '" + role + "', '" + region + "', true)");
	}

}
