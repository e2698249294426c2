package org.copperwall.casework;

import java.util.ArrayList;
import java.util.List;

import org.copperwall.casework.paper.Fact;
import org.copperwall.casework.paper.Paper;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// How the case ended, and what the family is told.
@Component
@Order(7)
class DossierEnding implements DossierChapter {

	private final CaseSentences sentences;

	DossierEnding(CaseSentences sentences) {
		this.sentences = sentences;
	}

	@Override
	public void draw(Dossier dossier, DossierWords words, Paper paper) {
		Case subject = dossier.subject();
		paper.chapter(words.text("ending"));
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(words.text("cover.status"), words.status(subject)));
		if (subject.closedAt() != null) {
			facts.add(new Fact(words.text("cover.closed"), words.time(subject.closedAt())));
		}
		if (subject.category() != null) {
			facts.add(new Fact(words.text("cover.category"), words.word("category", subject.category())));
		}
		CaseSentences.Told told = this.sentences.told(subject, dossier.viewer());
		CaseProgress.Rejection rejection = subject.progress().rejection();
		if (told != null && rejection != null) {
			facts.add(new Fact(words.text("ending.ground"),
					words.messages().text("case.ground." + told.ground(), words.locale(), List.of())));
			facts.add(new Fact(words.text("ending.reason"), words.sealed(rejection.reason() != null, told.reason())));
			facts.add(new Fact(words.text("ending.policy"),
					words.sealed(rejection.nearestPolicy() != null, told.nearestPolicy())));
		}
		paper.facts(facts);
	}

}
