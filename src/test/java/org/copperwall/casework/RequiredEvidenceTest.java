package org.copperwall.casework;

import java.util.List;
import java.util.UUID;

import org.copperwall.casework.CaseScene.Answer;
import org.copperwall.evidence.Photographs;
import org.copperwall.graph.GlobalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.CaseScene.VILLAGE;
import static org.copperwall.casework.CaseScene.declaration;
import static org.copperwall.casework.CaseScene.input;

/// A township whose rules ask for photographs and papers at each step.
class RequiredEvidenceTest {

	private static CaseScene scene;

	@BeforeAll
	static void start() {
		scene = new CaseScene();
		scene.service()
			.database()
			.execute(
					"""
							INSERT INTO rule_set (id, region_code, name, version, effective_from, body)
							SELECT gen_random_uuid(), '621202114', '柏林镇佐证要求', 1, DATE '2021-01-01', jsonb_set(body, '{steps}', '[
							  {"step": "APPLICATION", "workingDays": 1, "requiredEvidence": ["SIGNED_COMMITMENT", "MEDICAL_PROOF"]},
							  {"step": "VILLAGE_REVIEW", "workingDays": 7, "requiredEvidence": ["VISIT_PHOTOGRAPH", "MEETING_MINUTES"]},
							  {"step": "TOWNSHIP_EXAMINATION", "workingDays": 2, "requiredEvidence": []},
							  {"step": "FOUR_PERSONNEL_CHECK", "workingDays": 3, "requiredEvidence": ["CHECK_PHOTOGRAPH"]},
							  {"step": "DISTRICT_REVIEW", "workingDays": 2, "requiredEvidence": ["DECISION_PAPER"]}]')
							  FROM rule_set WHERE region_code IS NULL""");
	}

	@AfterAll
	static void close() {
		scene.close();
	}

	@Test
	void an_application_waits_for_the_papers_the_rules_ask_for() {
		Answer answer = scene.declare("village-cadre", declaration("medium", "VILLAGE_CADRE"));
		assertThat(answer.subject()).containsEntry("step", "APPLICATION").containsEntry("missing", List.of("医疗证明"));
		String id = (String) answer.subject().get("id");
		String photograph = file("village-cadre", "HOUSING_PHOTOGRAPH", id);
		assertThat(complete(id, photograph).accepted()).containsEntry("complete", false);
		assertThat(complete(id, file("village-cadre", "MEDICAL_PROOF", id)).accepted()).containsEntry("complete", true);
	}

	@Test
	void papers_that_came_before_the_declaration_complete_it_at_once() {
		String paper = Photographs.ofVillage(scene.service(), "mini-program", "MEDICAL_PROOF", VILLAGE);
		Answer answer = scene.declare("mini-program", declaration("evidenceIds", List.of(paper)));
		assertThat(answer.subject()).containsEntry("step", "VILLAGE_REVIEW");
		String id = (String) answer.subject().get("id");
		scene.look("village-cadre", id, "evidence { step file { kind status owner { id } } }")
			.path("case.evidence[0].file.owner.id")
			.entity(String.class)
			.isEqualTo(id)
			.path("case.evidence[0].step")
			.entity(String.class)
			.isEqualTo("APPLICATION");
	}

	@Test
	void a_step_is_not_passed_without_its_files_and_each_is_named() {
		String id = applied();
		scene.compare(id);
		scene.change("grid-monitor", "recordVisit", "VisitRecorded", "case { id }", input("caseId", id)).accepted();
		scene.vote(id);
		scene.publish(id);
		scene.service().advance("P5D");
		Answer answer = scene.approve("village-secretary", id);
		assertThat(answer.code()).isEqualTo("EVIDENCE_MISSING");
		assertThat(answer.messages()).containsExactly("缺少材料：入户照片。", "缺少材料：评议会议记录。");
		scene.visit(id);
		assertThat(scene.approve("village-secretary", id).messages()).containsExactly("缺少材料：评议会议记录。");
		String minutes = file("village-secretary", "MEETING_MINUTES", id);
		scene.decide("village-secretary", id, "decision", "APPROVE", "evidenceIds", List.of(minutes)).accepted();
		scene.approve("township-officer", id).accepted();
		Answer bare = scene.sign("grid-monitor", id, "sectionMonitor", true);
		assertThat(bare.messages()).containsExactly("缺少材料：核查照片。");
	}

	@Test
	void a_file_taken_back_proves_nothing() {
		String id = applied();
		scene.visit(id);
		scene.look("village-cadre", id, "missing")
			.path("case.missing")
			.entityList(String.class)
			.containsExactly("评议会议记录");
		String photograph = scene.look("village-cadre", id, "visits { evidenceIds }")
			.path("case.visits[0].evidenceIds[0]")
			.entity(String.class)
			.get();
		scene
			.change("grid-monitor", "withdrawEvidence", "EvidenceWithdrawn", "evidence { status }",
					input("evidenceId", photograph, "reason", "拍错了人家"))
			.accepted();
		scene.look("village-cadre", id, "missing")
			.path("case.missing")
			.entityList(String.class)
			.containsExactly("入户照片", "评议会议记录");
	}

	@Test
	void a_file_of_another_family_or_that_has_not_come_is_not_taken() {
		String id = applied();
		String other = file("village-cadre", "VISIT_PHOTOGRAPH", applied());
		String withdrawn = file("village-cadre", "VISIT_PHOTOGRAPH", id);
		scene
			.change("village-cadre", "withdrawEvidence", "EvidenceWithdrawn", "evidence { status }",
					input("evidenceId", withdrawn, "reason", "模糊"))
			.accepted();
		String nobodys = GlobalId.of("Evidence", UUID.randomUUID());
		String foreign = Photographs.ofVillage(scene.service(), "village-secretary", "VISIT_PHOTOGRAPH", VILLAGE);
		Answer answer = scene.change("village-cadre", "recordVisit", "VisitRecorded", "case { id }",
				input("caseId", id, "evidenceIds", List.of(other, withdrawn, nobodys, foreign)));
		assertThat(answer.violations()).containsExactlyInAnyOrder("evidenceIds[0] evidence.elsewhere",
				"evidenceIds[1] evidence.withdrawn", "evidenceIds[2] unknown", "evidenceIds[3] unknown");
	}

	@Test
	void the_files_of_a_blind_finding_are_blind_too() {
		String id = examined();
		String photograph = file("grid-monitor", "CHECK_PHOTOGRAPH", id);
		scene
			.change("grid-monitor", "signFinding", "FindingSigned", "case { id }",
					input("caseId", id, "version", scene.version(id), "checkKey", "sectionMonitor", "favourable", true,
							"finding", "情况属实", "evidenceIds", List.of(photograph)))
			.accepted();
		scene.look("grid-monitor", id, "evidence { evidenceId }")
			.path("case.evidence[*].evidenceId")
			.entityList(String.class)
			.contains(photograph);
		scene.look("village-cadre", id, "evidence { evidenceId }")
			.path("case.evidence[*].evidenceId")
			.entityList(String.class)
			.doesNotContain(photograph);
	}

	private static String applied() {
		String paper = Photographs.ofVillage(scene.service(), "mini-program", "MEDICAL_PROOF", VILLAGE);
		return (String) scene.declare("mini-program", declaration("evidenceIds", List.of(paper))).subject().get("id");
	}

	private static String examined() {
		String id = applied();
		scene.compare(id);
		scene.visit(id);
		scene.vote(id);
		scene.publish(id);
		scene.service().advance("P5D");
		String minutes = file("village-secretary", "MEETING_MINUTES", id);
		scene.decide("village-secretary", id, "decision", "APPROVE", "evidenceIds", List.of(minutes)).accepted();
		scene.approve("township-officer", id).accepted();
		return id;
	}

	private static String file(String persona, String kind, String owner) {
		return Photographs.ofOwner(scene.service(), persona, kind, owner);
	}

	private static Answer complete(String id, String file) {
		return scene.change("village-cadre", "completeApplication", "ApplicationCompleted", "complete case { step }",
				input("caseId", id, "evidenceIds", List.of(file)));
	}

}
