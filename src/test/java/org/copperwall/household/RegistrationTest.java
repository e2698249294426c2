package org.copperwall.household;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.copperwall.graph.Violation;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RegistrationTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final RegionCode VILLAGE = new RegionCode("621202114001");

	private static final String FATHER = IdNumbers.of("621202", LocalDate.of(1980, 5, 1), 113);

	private static final String MOTHER = IdNumbers.of("621202", LocalDate.of(1982, 6, 2), 224);

	@Test
	void the_head_named_apart_is_added_as_a_member() {
		Registration.Checked checked = check(household(FATHER, member("王秀英", MOTHER, Relation.SPOUSE)));
		assertThat(checked.violations()).isEmpty();
		assertThat(checked.persons()).extracting(Registration.Person::relation)
			.containsExactly(Relation.HEAD, Relation.SPOUSE);
		assertThat(checked.persons().getFirst().birthDate()).isEqualTo(LocalDate.of(1980, 5, 1));
	}

	@Test
	void the_head_among_the_members_is_one_person() {
		assertThat(check(household(FATHER, member("李建国", FATHER, Relation.HEAD))).persons()).hasSize(1);
		assertThat(check(household(FATHER, member("李建国", FATHER, Relation.OTHER))).persons())
			.extracting(Registration.Person::relation)
			.containsExactly(Relation.HEAD);
		assertThat(check(household(null, member("李建国", FATHER, Relation.HEAD))).persons())
			.extracting(Registration.Person::idNumber)
			.containsExactly(new IdNumber(FATHER));
	}

	@Test
	void another_name_for_the_head_is_a_fault() {
		assertThat(codes(check(household(FATHER, member("王秀英", MOTHER, Relation.HEAD))))).containsExactly(
				"household.members[0].name household.otherHead", "household.members[0].idNumber household.otherHead");
	}

	@Test
	void a_newborn_without_a_number_is_entered_with_birth_date_and_reason() {
		NewMember newborn = new NewMember("李小宝", null, LocalDate.of(2026, 11, 1), "尚未上户", Relation.CHILD);
		Registration.Checked checked = check(household(FATHER, newborn));
		assertThat(checked.violations()).isEmpty();
		assertThat(checked.persons().get(1).noIdReason()).isEqualTo("尚未上户");
	}

	@Test
	void a_newborn_without_either_is_a_fault_of_two_fields() {
		NewMember newborn = new NewMember("李小宝", null, null, " ", Relation.CHILD);
		assertThat(codes(check(household(FATHER, newborn)))).containsExactly(
				"household.members[0].birthDate idNumber.orBirthDate",
				"household.members[0].noIdReason idNumber.orReason");
	}

	@Test
	void a_member_listed_twice_by_number_is_a_fault() {
		assertThat(codes(check(household(FATHER, member("王秀英", MOTHER, Relation.SPOUSE),
				member("王秀英", " " + MOTHER, Relation.OTHER)))))
			.containsExactly("household.members[1].idNumber household.listedTwice");
	}

	@Test
	void all_faults_are_named_at_once() {
		String wrong = FATHER.substring(0, 17) + (FATHER.endsWith("0") ? "1" : "0");
		NewHousehold declared = new NewHousehold(VILLAGE, " ", wrong, null, null, "call me",
				List.of(member("x".repeat(51), MOTHER, Relation.SPOUSE),
						new NewMember("李未来", null, TODAY.plusDays(1), "尚未出生", Relation.CHILD),
						new NewMember("李大山", MOTHER, LocalDate.of(1950, 1, 1), null, Relation.PARENT)));
		assertThat(codes(check(declared))).containsExactly("household.headName required", "household.phone phone.shape",
				"household.idNumber idNumber.checkDigit", "household.members[0].name tooLong",
				"household.members[1].birthDate inFuture", "household.members[2].idNumber household.listedTwice",
				"household.members[2].birthDate idNumber.otherBirthDate");
	}

	@Test
	void a_second_head_is_a_fault() {
		assertThat(codes(
				check(household(FATHER, member("李建国", FATHER, Relation.HEAD), member("王秀英", MOTHER, Relation.HEAD)))))
			.containsExactly("household.members[1].relation household.secondHead");
	}

	@Test
	void more_members_than_a_family_has_are_refused_unread() {
		NewMember[] crowd = Collections.nCopies(31, member("王秀英", MOTHER, Relation.OTHER)).toArray(NewMember[]::new);
		assertThat(codes(check(household(FATHER, crowd)))).containsExactly("household.members tooMany");
	}

	@Test
	void nothing_declared_is_printed() {
		NewHousehold declared = household(FATHER, member("王秀英", MOTHER, Relation.SPOUSE));
		assertThat(declared + " " + declared.members() + " " + check(declared)).doesNotContain(FATHER, MOTHER, "王秀英",
				"李建国");
	}

	private static NewMember member(String name, String number, Relation relation) {
		return new NewMember(name, number, null, null, relation);
	}

	private static NewHousehold household(String idNumber, NewMember... members) {
		return new NewHousehold(VILLAGE, "李建国", idNumber, null, null, "139 0939 1234", Arrays.asList(members));
	}

	private static Registration.Checked check(NewHousehold declared) {
		return Registration.check(declared, TODAY);
	}

	private static List<String> codes(Registration.Checked checked) {
		return checked.violations().stream().map((Violation fault) -> fault.field() + " " + fault.code()).toList();
	}

}
