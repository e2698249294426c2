package org.copperwall.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.copperwall.graph.Faults;
import org.copperwall.graph.Violation;
import org.jspecify.annotations.Nullable;

/// Checks a declared household and finds all its faults at once. Pure: what depends on the tree of regions or on other
/// households is asked elsewhere.
final class Registration {

	static final int MOST_MEMBERS = 30;

	static final int LONGEST_NAME = 50;

	static final int LONGEST_REASON = 200;

	private final NewHousehold declared;

	private final LocalDate today;

	private final Faults faults = new Faults();

	private final List<Person> persons = new ArrayList<>();

	private final Set<IdNumber> numbers = new HashSet<>();

	private Registration(NewHousehold declared, LocalDate today) {
		this.declared = declared;
		this.today = today;
	}

	/// A member as entered: checked and completed from the identity number.
	record Person(String name, Relation relation, LocalDate birthDate, @Nullable IdNumber idNumber,
			@Nullable String noIdReason, @Nullable String phone) {

		@Override
		public String toString() {
			return "Person[" + this.relation + ", …]";
		}

	}

	/// What a check found: the persons, head first, or the faults.
	record Checked(List<Person> persons, List<Violation> violations) {
	}

	/// @param today business day, which no birth lies behind
	static Checked check(NewHousehold declared, LocalDate today) {
		return new Registration(declared, today).check();
	}

	private Checked check() {
		List<NewMember> members = this.declared.members();
		if (members.size() > MOST_MEMBERS) {
			this.faults.add("household.members", "tooMany", MOST_MEMBERS);
			return new Checked(List.of(), this.faults.violations());
		}
		int listedHead = listedHead(members);
		person("household", "headName", head(listedHead), this.declared.phone());
		for (int index = 0; index < members.size(); index++) {
			if (index != listedHead) {
				String path = "household.members[" + index + "]";
				if (members.get(index).relation() == Relation.HEAD) {
					this.faults.add(path + ".relation", "household.secondHead");
				}
				person(path, "name", members.get(index), null);
			}
		}
		return new Checked(List.copyOf(this.persons), this.faults.violations());
	}

	/// Where the head stands among the members; -1 when only named apart.
	private int listedHead(List<NewMember> members) {
		for (int index = 0; index < members.size(); index++) {
			if (members.get(index).relation() == Relation.HEAD) {
				return index;
			}
		}
		for (int index = 0; index < members.size(); index++) {
			if (isDeclaredHead(members.get(index))) {
				return index;
			}
		}
		return -1;
	}

	private boolean isDeclaredHead(NewMember member) {
		String number = normal(this.declared.idNumber());
		if (number != null || member.idNumber() != null) {
			return Objects.equals(number, normal(member.idNumber()));
		}
		return member.name().strip().equals(this.declared.headName().strip())
				&& Objects.equals(member.birthDate(), this.declared.birthDate());
	}

	/// The head, as named apart and completed from his entry among the members.
	private NewMember head(int listed) {
		NewHousehold apart = this.declared;
		if (listed < 0) {
			return new NewMember(apart.headName(), apart.idNumber(), apart.birthDate(), apart.noIdReason(),
					Relation.HEAD);
		}
		NewMember entry = apart.members().get(listed);
		String path = "household.members[" + listed + "]";
		if (!entry.name().strip().equals(apart.headName().strip())) {
			this.faults.add(path + ".name", "household.otherHead");
		}
		if (apart.idNumber() != null && entry.idNumber() != null
				&& !Objects.equals(normal(apart.idNumber()), normal(entry.idNumber()))) {
			this.faults.add(path + ".idNumber", "household.otherHead");
		}
		return new NewMember(apart.headName(), either(apart.idNumber(), entry.idNumber()),
				either(apart.birthDate(), entry.birthDate()), either(apart.noIdReason(), entry.noIdReason()),
				Relation.HEAD);
	}

	private void person(String path, String nameField, NewMember member, @Nullable String phone) {
		String name = member.name().strip();
		if (name.isEmpty()) {
			this.faults.add(path + "." + nameField, "required");
		}
		else if (name.length() > LONGEST_NAME) {
			this.faults.add(path + "." + nameField, "tooLong", LONGEST_NAME);
		}
		if (phone != null && !PhoneNumber.isOne(phone)) {
			this.faults.add(path + ".phone", "phone.shape");
		}
		IdNumber number = number(path, member.idNumber());
		LocalDate birthDate = member.birthDate();
		if (member.idNumber() == null) {
			whyWithoutNumber(path, member);
		}
		else if (number != null) {
			if (birthDate != null && !birthDate.equals(number.birthDate())) {
				this.faults.add(path + ".birthDate", "idNumber.otherBirthDate");
			}
			birthDate = number.birthDate();
		}
		if (birthDate != null && birthDate.isAfter(this.today)) {
			this.faults.add(path + (number == null ? ".birthDate" : ".idNumber"), "inFuture");
		}
		if (birthDate != null) {
			String reason = number == null ? member.noIdReason() : null;
			this.persons.add(new Person(name, member.relation(), birthDate, number, reason, phone));
		}
	}

	private @Nullable IdNumber number(String path, @Nullable String text) {
		if (text == null) {
			return null;
		}
		return switch (IdNumber.parse(text)) {
			case IdNumber.Valid(IdNumber number) -> {
				if (!this.numbers.add(number)) {
					this.faults.add(path + ".idNumber", "household.listedTwice");
				}
				yield number;
			}
			case IdNumber.Faulty(String code) -> {
				this.faults.add(path + ".idNumber", code);
				yield null;
			}
		};
	}

	private void whyWithoutNumber(String path, NewMember member) {
		if (member.birthDate() == null) {
			this.faults.add(path + ".birthDate", "idNumber.orBirthDate");
		}
		String reason = member.noIdReason();
		if (reason == null || reason.isBlank()) {
			this.faults.add(path + ".noIdReason", "idNumber.orReason");
		}
		else if (reason.length() > LONGEST_REASON) {
			this.faults.add(path + ".noIdReason", "tooLong", LONGEST_REASON);
		}
	}

	private static @Nullable String normal(@Nullable String number) {
		return number == null ? null : number.strip().toUpperCase(Locale.ROOT);
	}

	private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
		return first == null ? second : first;
	}

}
