package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copperwall.casework.paper.Column;
import org.copperwall.casework.paper.Paper;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The way of the case through its steps: when, how long, who decided what, and what was sent back.
@Component
@Order(3)
class DossierTimeline implements DossierChapter {

	private final CaseWords sealed;

	private final CaseSentences sentences;

	DossierTimeline(CaseWords sealed, CaseSentences sentences) {
		this.sealed = sealed;
		this.sentences = sentences;
	}

	@Override
	public void draw(Dossier dossier, DossierWords words, Paper paper) {
		paper.chapter(words.text("timeline"));
		paper.table(
				List.of(new Column(words.text("timeline.number"), 6), new Column(words.text("timeline.step"), 17),
						new Column(words.text("timeline.times"), 27), new Column(words.text("timeline.decision"), 50)),
				dossier.file().stages().stream().map(stage -> row(stage, dossier, words)).toList());
	}

	private List<String> row(CaseStage stage, Dossier dossier, DossierWords words) {
		return List.of(String.valueOf(stage.number()), words.word("step", stage.step()), times(stage, dossier, words),
				decision(stage, dossier, words));
	}

	private static String times(CaseStage stage, Dossier dossier, DossierWords words) {
		return String.join("\n", words.text("timeline.entered", words.time(stage.enteredAt())),
				words.text("timeline.due", words.time(stage.dueAt())),
				words.text("timeline.left", words.time(stage.leftAt())), inTime(stage, dossier, words));
	}

	/// A step that runs counts as overdue when that was recorded, as in the figures.
	private static String inTime(CaseStage stage, Dossier dossier, DossierWords words) {
		Instant due = stage.dueAt();
		Instant left = stage.leftAt();
		if (left == null) {
			return words.text(dossier.subject().overdue() ? "timeline.overdue" : "timeline.running");
		}
		return due == null ? words.text("timeline.paused")
				: words.text(left.isAfter(due) ? "timeline.late" : "timeline.inTime");
	}

	private String decision(CaseStage stage, Dossier dossier, DossierWords words) {
		String opinion = this.sealed.read(StageStore.TABLE, "opinion_sealed", stage.id(), stage.opinion(),
				dossier.viewer());
		CaseStep back = stage.sentBackTo();
		return Stream
			.of(how(stage, dossier, words),
					stage.decider() == null ? "" : words.actorInLines(stage.deciderRole(), stage.decider()),
					back == null ? "" : words.text("timeline.sentBackTo", words.word("step", back)),
					stage.opinion() == null ? "" : words.text("timeline.opinion", words.sealed(true, opinion)),
					missing(stage, dossier, words))
			.filter(line -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private static String how(CaseStage stage, Dossier dossier, DossierWords words) {
		Decision decision = stage.decision();
		if (decision != null) {
			return stage.decider() == null ? words.text("timeline.byFindings", words.word("decision", decision))
					: words.word("decision", decision);
		}
		if (stage.leftAt() == null) {
			return words.text("timeline.pending");
		}
		boolean withdrawn = dossier.subject().status() == CaseStatus.WITHDRAWN
				&& stage.equals(dossier.file().stages().getLast());
		return words.text(withdrawn ? "timeline.withdrawn" : "timeline.passed");
	}

	private String missing(CaseStage stage, Dossier dossier, DossierWords words) {
		if (stage.missing() == null) {
			return "";
		}
		List<String> listed = this.sentences.listed(stage, dossier.viewer());
		return words.text("timeline.missing",
				words.sealed(true, listed.isEmpty() ? null : String.join(words.text("separator"), listed)));
	}

}
