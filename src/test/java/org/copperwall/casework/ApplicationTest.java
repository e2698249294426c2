package org.copperwall.casework;

import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.Scene.MONDAY;
import static org.copperwall.casework.Scene.actor;

class ApplicationTest {

	private static final Actor CADRE = actor("cadre", Role.VILLAGE_CADRE);

	@Test
	void an_unsigned_application_waits_for_the_commitment() {
		CaseFile file = Scene.at(CaseStep.APPLICATION).unsigned().file();
		assertThat(file.missingMaterials()).containsExactly("SIGNED_COMMITMENT");
		assertThat(complete(file, CADRE).step()).isEqualTo(CaseStep.APPLICATION);
		CaseFile signed = file.supplemented(file.subject().signed(), Set.of());
		assertThat(complete(signed, CADRE).step()).isEqualTo(CaseStep.VILLAGE_REVIEW);
	}

	@Test
	void completing_a_file_sent_back_resumes_its_clock() {
		CaseFile file = Scene.at(CaseStep.VILLAGE_REVIEW).sentBackTo(CaseStep.APPLICATION).file();
		Case completed = complete(file, CADRE);
		assertThat(completed.step()).isEqualTo(CaseStep.VILLAGE_REVIEW);
		assertThat(completed.isSentBack()).isFalse();
		assertThat(completed.clock().dueAt()).isNotNull();
	}

	@Test
	void what_is_handed_in_later_moves_nothing_but_is_seen() {
		CaseFile file = Scene.at(CaseStep.DISTRICT_REVIEW).file();
		Case changed = complete(file, CADRE);
		assertThat(changed.step()).isEqualTo(CaseStep.DISTRICT_REVIEW);
		assertThat(changed.version()).isEqualTo(file.subject().version() + 1);
	}

	@Test
	void the_partner_app_that_handed_it_in_may_complete_and_withdraw_it() {
		CaseFile file = Scene.at(CaseStep.APPLICATION).unsigned().file();
		Actor app = new Actor("app", "app", Role.PARTNER_APP, Set.of(Role.PARTNER_APP), Set.of());
		Actor other = new Actor("other", "other", Role.PARTNER_APP, Set.of(Role.PARTNER_APP), Set.of());
		assertThat(ApplicationGates.complete(new Gates(), file, null, app).areOpen()).isTrue();
		assertThat(ApplicationGates.withdraw(new Gates(), file, null, app).areOpen()).isTrue();
		assertThat(ApplicationGates.withdraw(new Gates(), file, null, other).refusal().map(Refusal::code))
			.contains(RefusalCode.NOT_HOLDER);
	}

	@Test
	void a_closed_case_is_not_withdrawn() {
		CaseFile file = Scene.at(CaseStep.APPLICATION).closed().file();
		assertThat(ApplicationGates.withdraw(new Gates(), file, null, CADRE).refusal().map(Refusal::code))
			.contains(RefusalCode.INVALID_STEP);
	}

	private static Case complete(CaseFile file, Actor actor) {
		Outcome<Case> outcome = file.complete(new Gates(), file.subject().version(), actor, MONDAY, Scene.DAYS);
		assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
		return (Case) outcome.answer();
	}

}
