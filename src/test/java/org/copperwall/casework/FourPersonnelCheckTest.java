package org.copperwall.casework;

import java.util.List;
import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Violation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.Scene.MONDAY;
import static org.copperwall.casework.Scene.actor;

class FourPersonnelCheckTest {

	private static final Actor MONITOR = actor("monitor", Role.MONITOR);

	@Test
	void three_findings_move_nothing() {
		Scene scene = Scene.at(CaseStep.FOUR_PERSONNEL_CHECK)
			.found("townshipCadre", "a", true)
			.found("villageCadre", "b", true);
		assertThat(accepted(sign(scene, "sectionMonitor", true, MONITOR)).step())
			.isEqualTo(CaseStep.FOUR_PERSONNEL_CHECK);
	}

	@Test
	void the_fourth_favourable_finding_moves_the_file_on_by_itself() {
		assertThat(accepted(sign(threeSigned(true), "sectionMonitor", true, MONITOR)).step())
			.isEqualTo(CaseStep.DISTRICT_REVIEW);
	}

	@Test
	void an_adverse_finding_sends_the_file_back_to_the_township_once_all_are_in() {
		Case back = accepted(sign(threeSigned(false), "sectionMonitor", true, MONITOR));
		assertThat(back.step()).isEqualTo(CaseStep.TOWNSHIP_EXAMINATION);
		assertThat(back.isSentBack()).isTrue();
		assertThat(accepted(sign(threeSigned(true), "sectionMonitor", false, MONITOR)).step())
			.isEqualTo(CaseStep.TOWNSHIP_EXAMINATION);
	}

	@Test
	void after_a_file_was_sent_back_all_four_sign_anew() {
		Scene scene = threeSigned(true).sentBackTo(CaseStep.FOUR_PERSONNEL_CHECK);
		assertThat(scene.file().checksWithoutFinding()).hasSize(4);
	}

	@Test
	void a_check_is_signed_by_its_post() {
		assertThat(codes(sign(Scene.at(CaseStep.FOUR_PERSONNEL_CHECK), "residentTeam", true, MONITOR)))
			.containsExactly("case.notHolder");
	}

	@Test
	void the_substitute_of_a_vacant_post_signs_when_its_task_is_his() {
		Actor substitute = new Actor("leader", null, Role.GROUP_LEADER, Set.of(Role.GROUP_LEADER),
				Set.of("sectionMonitor"));
		Scene scene = Scene.at(CaseStep.FOUR_PERSONNEL_CHECK);
		assertThat(sign(scene, "sectionMonitor", true, substitute)).isInstanceOf(Outcome.Accepted.class);
		assertThat(codes(sign(scene, "sectionMonitor", true, actor("leader", Role.GROUP_LEADER))))
			.containsExactly("case.notHolder");
	}

	@Test
	void a_check_is_signed_once() {
		Scene scene = Scene.at(CaseStep.FOUR_PERSONNEL_CHECK).found("sectionMonitor", "another", true);
		assertThat(refusal(sign(scene, "sectionMonitor", true, MONITOR)).code()).isEqualTo(RefusalCode.DUPLICATE);
	}

	@Test
	void four_signatures_are_four_people_none_of_whom_had_the_file_before() {
		Scene another = Scene.at(CaseStep.FOUR_PERSONNEL_CHECK).found("villageCadre", "monitor", true);
		assertThat(codes(sign(another, "sectionMonitor", true, MONITOR))).containsExactly("finding.another");
		Scene decided = Scene.at(CaseStep.FOUR_PERSONNEL_CHECK).decidedBy("monitor", CaseStep.VILLAGE_REVIEW);
		assertThat(refusal(sign(decided, "sectionMonitor", true, MONITOR)).code()).isEqualTo(RefusalCode.SAME_PERSON);
		Actor submitter = actor("farmer", Role.MONITOR);
		assertThat(codes(sign(Scene.at(CaseStep.FOUR_PERSONNEL_CHECK), "sectionMonitor", true, submitter)))
			.containsExactly("person.submitted");
	}

	@Test
	void a_check_the_rules_do_not_know_is_no_check() {
		assertThat(refusal(sign(Scene.at(CaseStep.FOUR_PERSONNEL_CHECK), "car", true, MONITOR)).code())
			.isEqualTo(RefusalCode.INVALID_INPUT);
	}

	@Test
	void nothing_is_signed_at_another_step() {
		assertThat(codes(sign(Scene.at(CaseStep.DISTRICT_REVIEW), "sectionMonitor", true, MONITOR)))
			.containsExactly("case.at.DISTRICT_REVIEW");
	}

	@Test
	void a_signature_names_the_version_it_was_made_on() {
		Scene scene = Scene.at(CaseStep.FOUR_PERSONNEL_CHECK);
		Outcome<Case> stale = scene.file()
			.sign(new Gates(), scene.finding("sectionMonitor", "monitor", true), 6, MONITOR, MONDAY, Scene.DAYS);
		assertThat(refusal(stale).code()).isEqualTo(RefusalCode.STALE_VERSION);
	}

	private static Scene threeSigned(boolean favourable) {
		return Scene.at(CaseStep.FOUR_PERSONNEL_CHECK)
			.found("townshipCadre", "a", true)
			.found("villageCadre", "b", favourable)
			.found("residentTeam", "c", true);
	}

	private static Outcome<Case> sign(Scene scene, String check, boolean favourable, Actor actor) {
		return scene.file()
			.sign(new Gates(), scene.finding(check, actor.person(), favourable), 7, actor, MONDAY, Scene.DAYS);
	}

	private static Case accepted(Outcome<Case> outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
		return (Case) outcome.answer();
	}

	private static Refusal refusal(Outcome<Case> outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Refused.class);
		return (Refusal) outcome.answer();
	}

	private static List<String> codes(Outcome<Case> outcome) {
		return refusal(outcome).violations().stream().map(Violation::code).toList();
	}

}
