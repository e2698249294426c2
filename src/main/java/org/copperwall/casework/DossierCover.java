package org.copperwall.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.copperwall.access.Role;
import org.copperwall.casework.paper.Fact;
import org.copperwall.casework.paper.Paper;
import org.copperwall.region.Region;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The first page: which case, how it stands, and what this copy of it is.
@Component
@Order(1)
class DossierCover implements DossierChapter {

	private final CaseSentences sentences;

	DossierCover(CaseSentences sentences) {
		this.sentences = sentences;
	}

	@Override
	public void draw(Dossier dossier, DossierWords words, Paper paper) {
		paper.title(words.text("title"), words.word("kind", dossier.subject().kind()));
		dossier.where().stream().map(Region::dataNotice).filter(Objects::nonNull).distinct().forEach(paper::text);
		paper.facts(theCase(dossier, words));
		paper.heading(words.text("cover.outcome"));
		paper.facts(outcome(dossier, words));
		paper.heading(words.text("cover.copy"));
		paper.facts(copy(dossier, words));
		paper.text(words.text("cover.verify"));
	}

	private static List<Fact> theCase(Dossier dossier, DossierWords words) {
		Case subject = dossier.subject();
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(words.text("cover.caseId"), dossier.caseId() + "\n" + subject.id()));
		facts.add(new Fact(words.text("cover.head"),
				dossier.headOfHousehold()
					.flatMap(head -> dossier.person(head.id()))
					.map(person -> person.name())
					.orElse(words.none())));
		facts.add(new Fact(words.text("cover.region"),
				dossier.where().stream().map(Region::name).collect(Collectors.joining(" ")) + " (" + subject.region()
						+ ")"));
		facts.add(new Fact(words.text("cover.source"), words.word("source", subject.source())));
		facts.add(new Fact(words.text("cover.medium"), words.word("medium", subject.medium())));
		facts.add(new Fact(words.text("cover.causes"), words.words("cause", subject.causes())));
		facts.add(new Fact(words.text(subject.isElimination() ? "cover.proposed" : "cover.submitted"),
				submitted(subject, words)));
		facts.add(new Fact(words.text("cover.commitment"), words.yes(subject.submission().commitmentSigned())));
		facts.add(new Fact(words.text("cover.rules"), words.text("cover.rulesVersion", dossier.file().rules().name(),
				String.valueOf(dossier.file().rules().version()))));
		return facts;
	}

	private static String submitted(Case subject, DossierWords words) {
		String app = subject.submission().app();
		String at = words.time(subject.submittedAt());
		if (app != null && app.equals(subject.submittedBy())) {
			return at + "\n" + words.text("cover.through", app);
		}
		String by = words.text("cover.submittedBy", at, subject.submittedBy());
		return app == null ? by : by + "\n" + words.text("cover.through", app);
	}

	private List<Fact> outcome(Dossier dossier, DossierWords words) {
		Case subject = dossier.subject();
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(words.text("cover.status"), words.status(subject)));
		facts.add(new Fact(words.text("cover.step"), words.word("step", subject.step())));
		facts.add(new Fact(words.text(subject.isOpen() ? "cover.due" : "cover.closed"),
				words.time(subject.isOpen() ? subject.caseDueAt() : subject.closedAt())));
		if (subject.category() != null) {
			facts.add(new Fact(words.text("cover.category"), words.word("category", subject.category())));
		}
		facts.add(new Fact(words.text("cover.told"),
				this.sentences.publicStatus(dossier.file(), dossier.viewer().speaking(words.locale())).message()));
		return facts;
	}

	private static List<Fact> copy(Dossier dossier, DossierWords words) {
		String purpose = dossier.personal().purpose();
		return List.of(
				new Fact(words.text("cover.shown"),
						purpose == null ? words.text("cover.masked") : words.text("cover.unmasked", purpose)),
				new Fact(words.text("cover.takenBy"),
						words.text("actor", roles(dossier, words), dossier.viewer().subject())),
				new Fact(words.text("cover.takenAt"), words.time(dossier.readAt())),
				new Fact(words.text("cover.position"), String.valueOf(dossier.head().position())),
				new Fact(words.text("cover.hash"), dossier.head().hash()),
				new Fact(words.text("cover.cursor"), dossier.head().cursor().text()));
	}

	private static String roles(Dossier dossier, DossierWords words) {
		List<Role> roles = dossier.viewer().roles().stream().sorted().toList();
		return words.words("role", roles);
	}

}
