package org.copperwall.casework;

import java.util.List;

import org.copperwall.casework.paper.Column;
import org.copperwall.casework.paper.Fact;
import org.copperwall.casework.paper.Paper;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the village did: it went and looked, voted, put up a notice, and answered who objected.
@Component
@Order(4)
class DossierVillage implements DossierChapter {

	private final CaseWords sealed;

	private final PublicTexts texts;

	DossierVillage(CaseWords sealed, PublicTexts texts) {
		this.sealed = sealed;
		this.texts = texts;
	}

	@Override
	public void draw(Dossier dossier, DossierWords words, Paper paper) {
		paper.chapter(words.text("visits"));
		listed(dossier.file().visits().stream().map(visit -> row(visit, dossier, words)).toList(),
				List.of(new Column(words.text("visits.day"), 14), new Column(words.text("visits.visitor"), 42),
						new Column(words.text("visits.notes"), 34), new Column(words.text("visits.files"), 10)),
				words, paper);
		paper.chapter(words.text("votes"));
		listed(dossier.file().votes().stream().map(vote -> row(vote, dossier, words)).toList(),
				List.of(new Column(words.text("votes.day"), 14), new Column(words.text("votes.panel"), 19),
						new Column(words.text("votes.result"), 25), new Column(words.text("votes.recorder"), 42)),
				words, paper);
		paper.chapter(words.text("notices"));
		dossier.file().notices().forEach(notice -> paper.facts(facts(notice, words)));
		if (dossier.file().notices().isEmpty()) {
			paper.text(words.nothing());
		}
		paper.chapter(words.text("objections"));
		dossier.file().objections().forEach(objection -> paper.facts(facts(objection, dossier, words)));
		if (dossier.file().objections().isEmpty()) {
			paper.text(words.nothing());
		}
	}

	private static void listed(List<List<String>> rows, List<Column> columns, DossierWords words, Paper paper) {
		if (rows.isEmpty()) {
			paper.text(words.nothing());
			return;
		}
		paper.table(columns, rows);
	}

	private List<String> row(CaseVisit visit, Dossier dossier, DossierWords words) {
		String notes = this.sealed.read(ReviewStore.VISIT, "notes_sealed", visit.id(), visit.notes(), dossier.viewer());
		return List.of(words.day(visit.visitedOn()),
				words.actorInLines(visit.visitorRole(), visit.visitor()) + "\n"
						+ words.text("recorded", words.time(visit.recordedAt())),
				words.sealed(visit.notes() != null, notes), String.valueOf(visit.evidenceIds().size()));
	}

	private static List<String> row(CaseVote vote, Dossier dossier, DossierWords words) {
		boolean counts = dossier.file().vote().filter(vote::equals).isPresent();
		String result = words.text("votes.counted", String.valueOf(vote.inFavour()), String.valueOf(vote.against()),
				String.valueOf(vote.abstained()));
		return List.of(words.day(vote.heldOn()),
				words.text("votes.present", String.valueOf(vote.panelSize()), String.valueOf(vote.present())),
				counts ? result : result + "\n" + words.text("votes.superseded"),
				words.actorInLines(vote.recorderRole(), vote.recorder()) + "\n"
						+ words.text("recorded", words.time(vote.recordedAt())));
	}

	private List<Fact> facts(CaseNotice notice, DossierWords words) {
		return List.of(new Fact(words.text("notices.text"), this.texts.text(notice.shown(), words.locale())),
				new Fact(words.text("notices.from"), words.time(notice.publishedAt())),
				new Fact(words.text("notices.until"), words.time(notice.endsAt())),
				new Fact(words.text("notices.publisher"), words.actor(notice.publisherRole(), notice.publisher())));
	}

	private List<Fact> facts(CaseObjection objection, Dossier dossier, DossierWords words) {
		String raised = this.sealed.read(ObjectionStore.TABLE, "objection_sealed", objection.id(),
				objection.objection(), dossier.viewer());
		CaseObjection.Answer answer = objection.answer();
		String recorded = words.actor(objection.recorderRole(), objection.recorder());
		if (answer == null) {
			return List.of(new Fact(words.text("objections.raised"), words.sealed(true, raised)),
					new Fact(words.text("objections.recorder"), recorded),
					new Fact(words.text("objections.at"), words.time(objection.recordedAt())),
					new Fact(words.text("objections.answer"), words.text("objections.open")));
		}
		String told = this.sealed.read(ObjectionStore.TABLE, "answer_sealed", objection.id(), answer.text(),
				dossier.viewer());
		return List.of(new Fact(words.text("objections.raised"), words.sealed(true, raised)),
				new Fact(words.text("objections.recorder"), recorded),
				new Fact(words.text("objections.at"), words.time(objection.recordedAt())),
				new Fact(words.text("objections.answer"), words.sealed(answer.text() != null, told)),
				new Fact(words.text("objections.upheld"), words.yes(answer.upheld())),
				new Fact(words.text("objections.answerer"), words.actor(answer.answererRole(), answer.answerer())),
				new Fact(words.text("objections.answeredAt"), words.time(answer.at())));
	}

}
