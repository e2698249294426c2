package org.copperwall.casework;

import java.util.List;
import java.util.Optional;

import org.copperwall.casework.paper.Column;
import org.copperwall.casework.paper.Fact;
import org.copperwall.casework.paper.Paper;
import org.copperwall.graph.Yuan;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Who belongs to the household, and what it declared.
@Component
@Order(2)
class DossierFamily implements DossierChapter {

	private final CaseWords sealed;

	DossierFamily(CaseWords sealed) {
		this.sealed = sealed;
	}

	@Override
	public void draw(Dossier dossier, DossierWords words, Paper paper) {
		paper.newPage();
		paper.chapter(words.text("family"));
		paper.table(
				List.of(new Column(words.text("family.name"), 16), new Column(words.text("family.relation"), 14),
						new Column(words.text("family.sex"), 8), new Column(words.text("family.birthDate"), 15),
						new Column(words.text("family.idNumber"), 28), new Column(words.text("family.phone"), 19)),
				HouseholdMember.present(dossier.members())
					.stream()
					.map(member -> row(member, dossier, words))
					.toList());
		paper.facts(List.of(new Fact(words.text("family.bankAccount"), words.value(dossier.personal().bankAccount()))));
		boolean elimination = dossier.subject().isElimination();
		if (elimination && dossier.file().declarations().isEmpty()) {
			return;
		}
		paper.chapter(words.text(elimination ? "needs.meanwhile" : "needs"));
		for (Declaration need : dossier.file().declarations()) {
			paper.facts(facts(need, dossier, words));
		}
	}

	private static List<String> row(HouseholdMember member, Dossier dossier, DossierWords words) {
		Optional<PersonalData.Person> person = dossier.person(member.id());
		return List.of(person.map(PersonalData.Person::name).orElse(words.none()),
				words.word("relation", member.relation()),
				member.sex() == null ? words.none() : words.word("sex", member.sex()), words.day(member.birthDate()),
				words.value(person.map(PersonalData.Person::idNumber).orElse(null)),
				words.value(person.map(PersonalData.Person::phone).orElse(null)));
	}

	private List<Fact> facts(Declaration need, Dossier dossier, DossierWords words) {
		Yuan amount = need.amountInNeed();
		String description = this.sealed.read(DeclarationStore.TABLE, "description_sealed", need.id(),
				need.description(), dossier.viewer());
		return List.of(new Fact(words.text("needs.declaredAt"), words.time(need.declaredAt())),
				new Fact(words.text("needs.declaredBy"), need.declaredBy()),
				new Fact(words.text("cover.medium"), words.word("medium", need.medium())),
				new Fact(words.text("cover.causes"), words.words("cause", need.causes())),
				new Fact(words.text("needs.amount"),
						amount == null ? words.none() : words.text("yuan", amount.toString())),
				new Fact(words.text("needs.observedAt"), words.time(need.observedAt())),
				new Fact(words.text("needs.description"), words.sealed(need.description() != null, description)));
	}

}
